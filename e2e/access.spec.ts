import { expect, test } from './test.ts';

const STATES = {
  opening: './?',
  nation: './?select=SAU',
  coalition: './?select=imctc&focus=imctc',
  tie: './?select=sau-pak-strategic-mutual-defence-2025',
  empty: './?ties=',
  outlines: './?coalitions=hull',
  outline: './?coalitions=hull&select=nato',
  table: './?view=table&ties=mutual-defence',
};

for (const theme of ['light', 'dark']) {
  for (const [state, address] of Object.entries(STATES)) {
    test(`axe finds nothing in ${state}, ${theme}`, async ({ atlas }) => {
      await atlas.open(`${address}&theme=${theme}`);
      await atlas.expectAccessible();
    });
  }

  test(`axe finds nothing in the export dialog, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?theme=${theme}`);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
    await atlas.expectAccessible();
  });
}

test('no part of the bar is out of reach at 800 pixels', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await atlas.open();
  for (const part of [atlas.tab('Table'), page.getByRole('radio', { name: 'Hidden' })]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
});

test('a phone shows the picture, the search and the date without sideways scrolling', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  for (const part of [atlas.network, atlas.search, atlas.date]) await expect(part).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Show legend' }).click();
  await expect(atlas.kind('Mutual defence')).toBeInViewport();
});
