import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function mapOf(page: Page) {
  return page.getByRole('application', { name: 'Map' });
}

/** Moves the pointer over the map until clicking there would do something, as a reader would. */
async function findParty(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('no map');
  for (let row = 0.3; row < 0.8; row += 0.02) {
    for (let column = 0.05; column < 0.95; column += 0.02) {
      const [x, y] = [box.x + box.width * column, box.y + box.height * row];
      await page.mouse.move(x, y);
      const isHot = await mapOf(page)
        .locator('canvas')
        .evaluate((canvas) => canvas.style.cursor === 'pointer');
      if (!isHot) continue;
      await page.mouse.click(x, y);
      if (/select=[A-Z]{3}\b/.test(page.url())) return { x, y };
    }
  }
  throw new Error('no party found');
}

test('the map is one tab from the network and shares its view', async ({ atlas, page }) => {
  await atlas.open('./?ties=mutual-defence&at=1960');
  const before = await atlas.counts();
  await atlas.tab('Network').press('ArrowRight');
  await expect(atlas.tab('Map')).toBeFocused();
  await expect(page).toHaveURL(/view=map/);
  await expect(mapOf(page)).toBeVisible();
  expect(await atlas.counts()).toEqual(before);
  await expect(page.getByText('Borders as drawn by Natural Earth')).toBeVisible();
  await atlas.searchFor('Egypt', 'Egypt');
  await atlas.heading('Egypt');
  await atlas.kind('Exercises').press('Space');
  await expect(page).toHaveURL(/view=map/);
  await atlas.tab('Network').click();
  await atlas.heading('Egypt');
});

test('the world is fetched only when the map is opened', async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open();
  expect(asked.filter((url) => url.includes('MapPanel'))).toEqual([]);
  await atlas.tab('Map').click();
  await expect(mapOf(page)).toBeVisible();
  expect(asked.some((url) => url.includes('MapPanel'))).toBe(true);
});

test('a click selects, a double click focuses, the ground clears', async ({ atlas, page }) => {
  await atlas.open('./?view=map&focus=AUS');
  await expect(mapOf(page)).toBeVisible();
  const place = await findParty(page);
  const [, chosen] = /select=([A-Z]{3})/.exec(page.url()) ?? [];
  const box = await mapOf(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 4);
  await expect(page).not.toHaveURL(/select/);
  await page.mouse.dblclick(place.x, place.y);
  await expect(page).toHaveURL(new RegExp(`focus=${chosen}`));
  await page.goBack();
});

test('the map is walked with the arrow keys', async ({ atlas, page }) => {
  await atlas.open('./?view=map&select=SAU');
  await expect(mapOf(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Hubs' }).focus();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await mapOf(page).evaluate((map) => map === document.activeElement)) break;
  }
  await expect(mapOf(page)).toBeFocused();
  const heard = page.getByRole('tabpanel', { name: 'Map' }).locator('[aria-live="assertive"]');
  await expect(heard).toContainText('Saudi Arabia');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toHaveText(/^.+ with Saudi Arabia, \d+ of \d+$/);
  const reached = ((await heard.textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await atlas.heading(reached);
  for (const key of ['+', '-', 'f', '1']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/focus=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus/);
});

test('dragging and the wheel move the map and select nothing', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('./?view=map&ties=mutual-defence');
  await expect(mapOf(page)).toBeVisible();
  const picture = () => mapOf(page).screenshot();
  const fit = page.getByRole('button', { name: 'Fit to window' });
  await fit.click();
  await page.waitForTimeout(500);
  const first = await picture();
  const box = await mapOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 40, { steps: 5 });
  await page.mouse.up();
  await page.mouse.wheel(0, -300);
  await page.mouse.move(x, (box?.y ?? 0) + 2);
  await page.waitForTimeout(300);
  expect((await picture()).equals(first)).toBe(false);
  await expect(page).not.toHaveURL(/select/);
  await fit.click();
  await expect.poll(async () => (await picture()).equals(first)).toBe(true);
});

for (const theme of ['light', 'dark']) {
  for (const address of ['./?view=map', './?view=map&select=SAU&focus=SAU', './?view=map&ties=']) {
    test(`axe finds nothing in ${address}, ${theme}`, async ({ atlas, page }) => {
      await atlas.open(`${address}&theme=${theme}`);
      await expect(mapOf(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations).toEqual([]);
    });
  }
}
