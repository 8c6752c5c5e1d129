import { expect, test } from './test.ts';

test('/ goes to the search, where keys write again', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('l0?e/');
  await expect(atlas.search).toHaveValue('l0?e/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('F fits, plus and minus zoom', async ({ atlas, page }) => {
  await atlas.open();
  const width = async () => {
    const [one, other] = [await atlas.place('USA'), await atlas.place('IDN')];
    return other.x - one.x;
  };
  const fitted = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(fitted * 1.2);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(fitted * 0.9);
  await page.keyboard.press('f');
  await expect.poll(async () => Math.abs((await width()) - fitted)).toBeLessThan(1);
});

test('digits show the neighbourhood of what is selected, 0 the whole again', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=PAK');
  for (const depth of ['2', '3']) {
    await page.keyboard.press(depth);
    await expect(page).toHaveURL(new RegExp(`focus=PAK&depth=${depth}`));
  }
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/focus=PAK(?!.*depth)/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus/);
});

test('Escape takes back the selection, then the question, then the neighbourhood', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU&from=SAU&to=PAK&select=USA');
  for (const gone of [/select/, /from|to=/, /focus/]) {
    await expect(page).toHaveURL(gone);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(gone);
  }
});

test('arrows walk from what was clicked', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.clickParty('SAU');
  await atlas.heading('Saudi Arabia');
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.network).toBeFocused();
  await expect(page.locator('[aria-live="assertive"]')).toHaveText(
    /^.+ with Saudi Arabia.*, \d+ of \d+$/,
  );
});

test('L, T and E: legend, theme, export', async ({ atlas, page }) => {
  await atlas.open('./?theme=light');
  await page.keyboard.press('l');
  await expect(atlas.kind('Mutual defence')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(atlas.kind('Mutual defence')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/theme=dark/);
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog', { name: 'Export figure' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/theme=dark/);
});

test('brackets go a year back and on; Space plays and stops', async ({ atlas, page }) => {
  await atlas.open('./?at=1990');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/at=1989/);
  await page.keyboard.press(']');
  await page.keyboard.press('.');
  await expect(page).toHaveURL(/at=1991/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('Space presses a button that has the keyboard, and does not play', async ({ atlas, page }) => {
  await atlas.open();
  const hide = page.getByRole('button', { name: 'Hide legend' });
  await hide.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Show legend' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('an Arabic keyboard has the same keys', async ({ atlas, page }) => {
  await atlas.open('./?theme=light');
  const session = await page.context().newCDPSession(page);
  const press = async (key: string, code: string) => {
    for (const type of ['keyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', { type, key, code, text: key });
  };
  await press('ف', 'KeyT');
  await expect(page).toHaveURL(/theme=dark/);
  await press('؟', 'Slash');
  await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
});

test('? lists every key and gesture, and gives the keyboard back', async ({ atlas, page }) => {
  await atlas.open();
  const opener = page.getByRole('banner').getByRole('button', { name: 'Keys and gestures' });
  await opener.focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(list.getByRole('row', { name: 'Fit to window F' })).toBeVisible();
  await expect(list.getByRole('row', { name: 'Undo Ctrl Z' })).toBeVisible();
  await expect(list.getByRole('row', { name: /Right-click or long press/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('single-key shortcuts can be switched off, for good', async ({ atlas, page }) => {
  await atlas.open('./?theme=light');
  const list = page.getByRole('dialog', { name: 'Keys and gestures' });
  await atlas.details.getByRole('button', { name: 'Keys and gestures' }).click();
  const single = list.getByRole('switch', { name: 'Single-key shortcuts' });
  await expect(single).toBeChecked();
  await single.press('Space');
  await expect(single).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.reload();
  await atlas.open('./?theme=light');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+z');
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(/theme=light/);
  await page.getByRole('banner').getByRole('button', { name: 'Keys and gestures' }).click();
  await list.getByRole('switch').press('Space');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/theme=dark/);
});

test('the list of keys fits a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  const opener = page.getByRole('banner').getByRole('button', { name: 'Keys and gestures' });
  await expect(opener).toBeInViewport({ ratio: 1 });
  await opener.click();
  const list = page.getByRole('dialog', { name: 'Keys and gestures' });
  await expect(list.getByRole('row', { name: /^Undo/ })).toBeVisible();
  expect(await list.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the list of keys, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?theme=${theme}`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
    await atlas.expectAccessible();
  });
}

for (const query of ['', '?select=SAU,TUR,PAK', '?from=SAU&to=PAK']) {
  test(`a digit asks for a party where none is at hand: “${query}”`, async ({ atlas, page }) => {
    await atlas.open(`./${query}`);
    await page.keyboard.press('2');
    const live = page.locator('[aria-live="polite"]');
    await expect(live.getByText('Select a party first', { exact: true })).toBeVisible();
    await expect(page).not.toHaveURL(/focus/);
  });
}
