import { expect, test } from './test.ts';

test('the network is one tab stop, walked with the arrow keys', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU');
  await page.getByRole('radio', { name: 'Hubs' }).focus();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await atlas.network.evaluate((frame) => frame === document.activeElement)) break;
  }
  await expect(atlas.network).toBeFocused();
  const heard = page.locator('[aria-live="assertive"]');
  await expect(heard).toContainText('Saudi Arabia');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toHaveText(/^.+ with Saudi Arabia.*, \d+ of \d+$/);
  const reached = ((await heard.textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await atlas.heading(reached);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select/);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/focus=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus/);
  await page.keyboard.press('Tab');
  await expect(atlas.network).not.toBeFocused();
});

test('everything on the page is reached by Tab', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU');
  const reached = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    reached.add(name.trim());
  }
  for (const name of [
    'Hide legend',
    'Dark theme',
    'Copy link',
    'Export',
    'Zoom in',
    'Lay out again',
    'Network',
    'Close',
  ]) {
    expect([...reached]).toContain(name);
  }
});

test('the date is stepped by the arrow keys of the slider', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.asOf.press('ArrowLeft');
  await expect(page).toHaveURL(/at=2025/);
  await atlas.asOf.press('ArrowRight');
  await expect(page).not.toHaveURL(/at=/);
});
