import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Find an action' });
/** Opened by key, and there. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(paletteOf(page).getByRole('combobox')).toBeFocused();
}

const chosenIn = (page: Page) => paletteOf(page).getByRole('option', { selected: true });

test('Ctrl-K finds an action by a few letters, shows its key and carries it out', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?theme=light');
  await page.keyboard.press('Control+k');
  const palette = paletteOf(page);
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('dark');
  await expect(chosenIn(page)).toHaveText('Light or dark themeT');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/theme=dark/);
  await expect(palette).toHaveCount(0);
});

test('what is typed before it has come is not lost', async ({ atlas, page }) => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/Palette-.*\.js/, async (route) => {
    await brought;
    await route.continue();
  });
  await atlas.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('oman');
  bring();
  await expect(paletteOf(page).getByRole('combobox')).toHaveValue('oman');
  await expect(chosenIn(page)).toHaveText('Go to Oman');
});

test('it goes to a party, and to the search', async ({ atlas, page }) => {
  await atlas.open();
  await openPalette(page);
  await page.keyboard.type('go to pakist');
  await expect(chosenIn(page)).toHaveText('Go to Pakistan');
  await page.keyboard.press('Enter');
  await atlas.heading('Pakistan');
  await openPalette(page);
  await page.keyboard.type('search for');
  await page.keyboard.press('Enter');
  await expect(atlas.search).toBeFocused();
});

test('it acts on what is selected, and says what is not possible now', async ({ atlas, page }) => {
  await atlas.open();
  await openPalette(page);
  await page.keyboard.type('neighbourhood, 2');
  const option = paletteOf(page).getByRole('option', { name: /Its neighbourhood, 2 steps/ });
  await expect(option).toBeDisabled();
  await expect(option).toContainText('not possible now');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await atlas.clickParty('SAU');
  await atlas.heading('Saudi Arabia');
  await openPalette(page);
  await page.keyboard.type('neighbourhood, 2');
  await expect(option).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=SAU&depth=2/);
});

test('what was chosen lately stands first, also after a reload', async ({ atlas, page }) => {
  await atlas.open();
  const choose = async (text: string) => {
    await openPalette(page);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(paletteOf(page)).toHaveCount(0);
  };
  await choose('all kinds of');
  await choose('go to oman');
  await atlas.open();
  await openPalette(page);
  const lately = paletteOf(page).getByRole('group', { name: 'Lately' }).getByRole('option');
  await expect(lately).toHaveText(['Go to Oman', 'All kinds of tie']);
  await page.keyboard.press('ArrowUp');
  await expect(chosenIn(page)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chosenIn(page)).toHaveText('All kinds of tie');
});

test('it is found without a keyboard, on a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await page.getByRole('banner').getByRole('button', { name: 'Keys and gestures' }).click();
  await page.getByRole('button', { name: 'Find an action' }).click();
  await paletteOf(page).getByRole('combobox').fill('matrix');
  await paletteOf(page).getByRole('option', { name: 'View: Matrix' }).click();
  await expect(page).toHaveURL(/view=matrix/);
});

test('nothing by that name says what to do', async ({ atlas, page }) => {
  await atlas.open();
  await openPalette(page);
  await page.keyboard.type('xqzzy');
  await expect(paletteOf(page)).toContainText('Nothing by that name.');
  await page.keyboard.press('Enter');
  await expect(paletteOf(page)).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the palette, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?theme=${theme}`);
    await openPalette(page);
    await expect(chosenIn(page)).toBeVisible();
    await atlas.expectAccessible();
    await page.keyboard.type('neighbourhood');
    await expect(chosenIn(page)).toBeVisible();
    await atlas.expectAccessible();
  });
}

for (const [typed, name] of [
  ['saved', 'Open saved views'],
  ['saved views', 'Open saved views'],
  ['bridges', 'Measure: Bridges between the OIC and the rest'],
  ['who bridges', 'Question: Who bridges the OIC and the rest?'],
  ['betweenness', 'Measure: On the way between others'],
  ['measure', 'Measure: Bridges between the OIC and the rest'],
  ['matrix order', 'Order of the matrix: by region'],
  ['order', 'Order of the matrix: by region'],
  ['more filters', 'More filters'],
  ['filter', 'More filters'],
  ['question', 'Question: How is Saudi Arabia linked to the United States?'],
  ['only these', 'Show only these'],
  ['clear', 'Clear the selection'],
  ['depth', 'Its neighbourhood'],
  ['csv', 'Copy the table as CSV'],
  ['download csv', 'Download the table as CSV'],
  ['pin', 'Pin it in view'],
] as const) {
  test(`“${typed}” finds “${name}” first`, async ({ atlas, page }) => {
    await atlas.open();
    await openPalette(page);
    await page.keyboard.type(typed);
    await expect(chosenIn(page).locator('span').first()).toHaveText(name);
  });
}

test('what is found by other words is carried out', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU');
  const choose = async (text: string) => {
    await openPalette(page);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(paletteOf(page)).toHaveCount(0);
  };
  await choose('clear the selection');
  await expect(page).not.toHaveURL(/select/);
  await choose('betweenness');
  await expect(page).toHaveURL(/measure=betweenness/);
  await choose('betweenness');
  await expect(page).not.toHaveURL(/measure/);
  await choose('more filters');
  await expect(page.getByRole('button', { name: 'More filters' })).toBeFocused();
  await expect(page.getByRole('group', { name: 'Region' })).toBeVisible();
  await choose('only exercises');
  await expect(page).toHaveURL(/ties=exercise(&|$)/);
  await choose('order name');
  await expect(page).toHaveURL(/view=matrix/);
  await expect(page.getByRole('radio', { name: 'By name' })).toBeChecked();
  const download = page.waitForEvent('download');
  await choose('download csv');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await choose('saved views');
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible();
});

test('several selected are shown alone, and all others again', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU,TUR,PAK');
  const choose = async () => {
    await openPalette(page);
    await page.keyboard.type('only these');
    await page.keyboard.press('Enter');
  };
  await choose();
  await expect(page).toHaveURL(/only=/);
  await choose();
  await expect(page).not.toHaveURL(/only=/);
});
