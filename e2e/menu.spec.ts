import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

function menuOf(page: Page, name: string) {
  return page.getByRole('menu', { name: `What can be done with ${name}` });
}

test('a right click on a party opens its menu, walked by arrows and first letters', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const { x, y } = await atlas.place('PAK');
  await page.mouse.click(x, y, { button: 'right' });
  const menu = menuOf(page, 'Pakistan');
  await expect(menu.getByRole('menuitem', { name: 'Select', exact: true })).toBeFocused();
  await expect(page).not.toHaveURL(/select/);
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: 'Add it to the selection' })).toBeFocused();
  await page.keyboard.type('copy');
  await expect(menu.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(atlas.network).toBeFocused();
});

test('the menu shows the neighbourhood, asks for links and selects', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU');
  const choose = async (id: string, item: string) => {
    const { x, y } = await atlas.place(id);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await choose('PAK', 'How is it linked to Saudi Arabia?');
  await expect(page).toHaveURL(/from=SAU&to=PAK/);
  await choose('USA', 'Select');
  await choose('PAK', 'How is it linked to the United States?');
  await expect(page).toHaveURL(/from=USA&to=PAK/);
  await choose('PAK', 'Select');
  await atlas.heading('Pakistan');
  await choose('PAK', 'Its neighbourhood, 2 steps');
  await expect(page).toHaveURL(/focus=PAK&depth=2/);
  await choose('PAK', 'Whole atlas');
  await expect(page).not.toHaveURL(/focus/);
});

test('the menu key opens the menu of what the keyboard stands on, and gives it back', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=nato');
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await atlas.network.focus();
    await page.keyboard.press(key);
    const menu = menuOf(page, 'North Atlantic Treaty Organization');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(atlas.network).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  const before = await atlas.counts();
  await page.getByRole('menuitem', { name: 'Show its other members' }).press('Enter');
  await expect.poll(async () => (await atlas.counts())[0]).toBeGreaterThan(before[0] ?? 0);
});

test('a tie has its menu: its sources, its parties, its row in the table', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence&focus=SAU');
  const [a, b] = [await atlas.place('SAU'), await atlas.place('PAK')];
  const open = () => page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2, { button: 'right' });
  await open();
  const menu = page.getByRole('menu', { name: /Saudi Arabia/ });
  await expect(menu.getByRole('menuitem', { name: 'Select Pakistan' })).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Its sources' }).click();
  await expect(page).toHaveURL(/select=sau-pak-strategic-mutual-defence-2025/);
  await expect(atlas.details.getByRole('link').and(page.locator(':focus'))).toBeVisible();
  await open();
  await menu.getByRole('menuitem', { name: 'Open in the table' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(/Pakistan/);
  await expect(
    page.getByRole('table', { name: 'Ties' }).locator('[aria-current]'),
  ).toBeInViewport();
});

test('the background has a menu: everything again, compare dates, keys', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=exercise&focus=SAU&select=SAU');
  const box = await atlas.network.boundingBox();
  const choose = async (item: string) => {
    await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 300, { button: 'right' });
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Show everything again');
  await expect(page).not.toHaveURL(/ties|focus|select/);
  await choose('Compare two dates');
  await expect(page.getByRole('textbox', { name: 'Compare with' })).toBeFocused();
  await choose('Keys and gestures');
  await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
});

test('rows of the table and cells of the matrix have the same menu', async ({ atlas, page }) => {
  await atlas.open('./?view=table&ties=mutual-defence');
  const row = page.getByRole('row').filter({ hasText: 'Strategic Mutual Defence Agreement' });
  await row.getByRole('cell').nth(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'How are the two linked?' }).click();
  await expect(page).toHaveURL(/from=PAK&to=SAU|from=SAU&to=PAK/);
  await row.getByRole('button').first().focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: /Pakistan/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button').first()).toBeFocused();
  await atlas.open('./?view=matrix');
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await expect(
    page.getByRole('menuitem', { name: 'Its neighbourhood', exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeFocused();
});

test('the menu of a cell with several ties offers each of them', async ({ atlas, page }) => {
  await atlas.open('./?view=matrix&ties=mutual-defence,intelligence-sharing&only=SAU,PAK');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Its sources' })).toHaveCount(0);
  await expect(
    page.getByRole('menuitem', { name: 'Mutual defence (Strategic Mutual Defence Agreement)' }),
  ).toBeVisible();
  await page.getByRole('menuitem', { name: 'Intelligence sharing (through coalitions)' }).click();
  await expect(page).toHaveURL(/select=pair:intelligence-sharing:PAK~SAU/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  async function touchOf(page: Page) {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
  }

  test('a long press opens the menu, and lifting the finger does nothing more', async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const touch = await touchOf(page);
    const { x, y } = await atlas.place('USA');
    await touch('touchStart', x, y);
    const menu = menuOf(page, 'United States');
    await expect(menu).toBeVisible();
    await touch('touchMove', x + 40, y + 40);
    await touch('touchEnd');
    await expect(menu).toBeVisible();
    await expect(page).not.toHaveURL(/select/);
    expect(await atlas.place('USA')).toEqual({ x, y });
    const item = menu.getByRole('menuitem', { name: 'Select', exact: true });
    await expect(item).toBeInViewport({ ratio: 1 });
    await item.tap();
    await atlas.heading('United States');
  });

  test('a finger that moves drags instead', async ({ atlas, page }) => {
    await atlas.open();
    const touch = await touchOf(page);
    const { x, y } = await atlas.place('USA');
    await touch('touchStart', x, y);
    await touch('touchMove', x + 20, y);
    await touch('touchMove', x + 40, y);
    await expect.poll(async () => (await atlas.place('USA')).x).toBeGreaterThan(x + 30);
    const moved = await page.evaluate(() => performance.now());
    // Until a press would have been long enough, twice over.
    await page.waitForFunction((since) => performance.now() > since + 1000, moved);
    await touch('touchEnd');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('a long press on a row of the table opens its menu', async ({ atlas, page }) => {
    await atlas.open('./?view=table&ties=mutual-defence');
    const touch = await touchOf(page);
    const box = await page.getByRole('row').nth(2).getByRole('cell').first().boundingBox();
    await touch('touchStart', (box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect(page.getByRole('menu')).toBeVisible();
    await touch('touchEnd');
    await expect(page.getByRole('menu')).toBeVisible();
    await expect(page).not.toHaveURL(/select/);
  });
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a menu, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?select=SAU&theme=${theme}`);
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await atlas.expectAccessible();
  });
}

test('the map has the same menu, by key and by right click', async ({ atlas, page }) => {
  await atlas.open('./?view=map&select=EGY');
  const map = page.getByRole('application', { name: 'Map' });
  await map.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page, 'Egypt')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map).toBeFocused();
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 200, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Keys and gestures' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys and gestures' })).toBeVisible();
});

for (const selected of ['SAU', 'SAU,TUR', 'SAU,TUR,PAK']) {
  test(`what is selected can be taken out of the selection: ${selected}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`./?select=${selected}`);
    const { x, y } = await atlas.place('SAU');
    await page.mouse.click(x, y, { button: 'right' });
    const menu = menuOf(page, 'Saudi Arabia');
    await expect(menu.getByRole('menuitem', { name: 'Add it to the selection' })).toHaveCount(0);
    await menu.getByRole('menuitem', { name: 'Take it out of the selection' }).click();
    await expect(page).not.toHaveURL(/SAU/);
  });
}
