import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

const crumbs = ({ page }: AtlasPage) => page.getByRole('navigation', { name: 'Breadcrumb' });
const path = (atlas: AtlasPage) => crumbs(atlas).getByRole('listitem');

test('from neighbourhood to neighbourhood there is a way back, by crumb, key and Back', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.clickParty('SAU', 2);
  await expect(path(atlas)).toHaveText(['Everything', 'Saudi Arabia']);
  await atlas.clickParty('PAK', 2);
  await page.getByRole('radiogroup', { name: 'Steps' }).getByText('2').click();
  await expect(page).toHaveURL(/focus=PAK&depth=2/);
  const whole = ['Everything', 'Saudi Arabia', 'Pakistan (2 steps)'];
  await expect(path(atlas)).toHaveText(whole);
  await page.reload();
  await expect(path(atlas)).toHaveText(whole);
  await page.goBack();
  await page.goBack();
  await expect(path(atlas)).toHaveText(['Everything', 'Saudi Arabia']);
  await page.goForward();
  await page.goForward();
  await expect(path(atlas)).toHaveText(whole);

  await crumbs(atlas).getByRole('button', { name: 'Saudi Arabia' }).press('Enter');
  await expect(path(atlas)).toHaveText(['Everything', 'Saudi Arabia']);
  await expect(page).toHaveURL(/focus=SAU/);
  await expect(crumbs(atlas).getByText('Saudi Arabia')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(path(atlas)).toHaveText(whole);
  await crumbs(atlas).getByRole('button', { name: 'Everything' }).press('Enter');
  await expect(crumbs(atlas)).toHaveCount(0);
  await expect(page).not.toHaveURL(/focus|depth/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('a neighbourhood of one to three steps is reached by digits, by search and by button', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=SAU');
  await atlas.network.focus();
  await page.keyboard.press('ArrowRight');
  const nations: number[] = [];
  for (const digit of ['1', '2', '3']) {
    await page.keyboard.press(digit);
    await expect(page.getByRole('radio', { name: digit, exact: true })).toBeChecked();
    nations.push((await atlas.counts())[0] ?? 0);
  }
  expect([...nations].sort((a, b) => a - b)).toEqual(nations);
  expect(nations[0]).toBeLessThan(nations[2] ?? 0);
  await page.keyboard.press('0');
  await expect(crumbs(atlas)).toHaveCount(0);

  await atlas.search.fill('qatar');
  await atlas.search.press('Alt+Enter');
  await expect(path(atlas)).toHaveText(['Everything', 'Qatar']);
  await atlas.search.fill('kuwait');
  await page
    .getByRole('option', { name: 'Kuwait' })
    .first()
    .click({ modifiers: ['Alt'] });
  await expect(path(atlas)).toHaveText(['Everything', 'Qatar', 'Kuwait']);
  await atlas.details.getByRole('button', { name: 'Whole atlas' }).click();
  await atlas.details.getByRole('button', { name: 'Show only its neighbourhood' }).click();
  await expect(path(atlas)).toHaveText(['Everything', 'Kuwait']);
});

test('on a phone the neighbourhood is told once, and its row does not run out of sight', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('./?focus=SAU');
  await expect(page.getByRole('button', { name: /Remove filter/ })).toHaveCount(0);
  await atlas.search.fill('united arab emirates');
  await atlas.search.press('Alt+Enter');
  await atlas.search.fill('bosnia');
  await atlas.search.press('Alt+Enter');
  await expect(path(atlas).last()).toHaveText('Bosnia and Herzegovina');
  for (const name of ['Everything', 'United Arab Emirates']) {
    await expect(crumbs(atlas).getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('radio', { name: '3' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const theme of ['light', 'dark']) {
  for (const [device, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`axe finds nothing in a neighbourhood on ${device}, ${theme}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(`./?theme=${theme}&focus=SAU&depth=2`);
      await atlas.search.fill('pakistan');
      await atlas.search.press('Alt+Enter');
      await expect(path(atlas)).toHaveCount(3);
      await atlas.expectAccessible();
    });
  }
}

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const id of ['EGY', 'KAZ', 'SAU']) {
    test(`two quick taps on ${id} open its neighbourhood, though the first makes room for details`, async ({
      atlas,
      page,
    }) => {
      await atlas.open();
      const { x, y } = await atlas.place(id);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchEnd') => {
        const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
        return session.send('Input.dispatchTouchEvent', { type, touchPoints });
      };
      // As quick as a finger, however busy the page is: nobody waits for it in between.
      await Promise.all((['touchStart', 'touchEnd', 'touchStart', 'touchEnd'] as const).map(touch));
      await expect(page).toHaveURL(new RegExp(`focus=${id}`));
    });
  }
});
