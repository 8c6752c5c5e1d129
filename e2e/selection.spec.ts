import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

const chosen = (atlas: AtlasPage) => atlas.details.getByRole('list', { name: 'Selected parties' });

/** Draws a rectangle around parties with Shift held, from a corner where nothing is drawn. */
async function drawAround(atlas: AtlasPage, ids: readonly string[]): Promise<void> {
  const places = await Promise.all(ids.map((id) => atlas.place(id)));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const { mouse, keyboard } = atlas.page;
  const margin = 34;
  await keyboard.down('Shift');
  await mouse.move(Math.min(...xs) - margin, Math.min(...ys) - margin);
  await mouse.down();
  await mouse.move(Math.max(...xs), Math.max(...ys), { steps: 4 });
  await mouse.move(Math.max(...xs) + margin, Math.max(...ys) + margin, { steps: 2 });
  await mouse.up();
  await keyboard.up('Shift');
}

test('shift-click adds parties and takes them out; three and more are told of together', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.clickParty('TUR');
  await page.keyboard.down('Shift');
  await atlas.clickParty('PAK');
  await atlas.heading('How are Türkiye and Pakistan linked?');
  await atlas.clickParty('SAU');
  await atlas.heading('3 parties');
  await expect(page).toHaveURL(/select=TUR,PAK,SAU/);
  await atlas.clickParty('QAT');
  await page.keyboard.up('Shift');
  await atlas.heading('4 parties');
  await expect(chosen(atlas).getByRole('listitem')).toHaveText([
    'Türkiye',
    'Pakistan',
    'Saudi Arabia',
    'Qatar',
  ]);
  await expect(
    atlas.details.getByRole('heading', { name: 'Coalitions all 4 nations are in' }),
  ).toBeVisible();
  await expect(
    atlas.details.getByRole('button', { name: 'Islamic Military Counter Terrorism Coalition' }),
  ).toBeVisible();
  const tie = atlas.details.getByRole('listitem').filter({
    hasText: 'Since 17 September 2025 Saudi Arabia and Pakistan have a mutual defence tie',
  });
  await expect(tie.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await chosen(atlas).getByRole('button', { name: 'Remove Qatar from the selection' }).click();
  await atlas.heading('3 parties');
  await chosen(atlas).getByRole('button', { name: 'Remove Türkiye from the selection' }).click();
  await atlas.heading('How are Pakistan and Saudi Arabia linked?');
  await page.goBack();
  await atlas.heading('3 parties');
  await atlas.details.getByRole('button', { name: 'Clear' }).click();
  await expect(page).not.toHaveURL(/select|from/);
});

test('what is opened among several keeps them, with a way back', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU,PAK,TUR,EGY');
  await atlas.heading('4 parties');
  await atlas.details.getByRole('button', { name: /have a mutual defence tie/ }).click();
  await atlas.heading('Saudi Arabia and Pakistan');
  await expect(page).toHaveURL(/select=SAU,PAK,TUR,EGY&open=/);
  await page.reload();
  await atlas.heading('Saudi Arabia and Pakistan');
  await atlas.details.getByRole('button', { name: 'Back to the 4 parties' }).click();
  await atlas.heading('4 parties');
  await expect(page).not.toHaveURL(/open=/);
  await chosen(atlas).getByRole('button', { name: 'Egypt', exact: true }).click();
  await atlas.heading('Egypt');
  await atlas.network.focus();
  await page.keyboard.press('Escape');
  await atlas.heading('4 parties');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/);
});

test('a rectangle drawn with Shift selects the parties in it', async ({ atlas, page }) => {
  await atlas.open();
  await drawAround(atlas, ['SAU', 'QAT', 'KWT']);
  await expect(page).toHaveURL(/select=.*QAT.*SAU/);
  await expect(atlas.details.getByRole('heading', { level: 2 })).toHaveText(/^\d+ parties$/);
  const inside = await chosen(atlas).getByRole('listitem').allTextContents();
  expect(inside).toContain('Kuwait');
  expect(inside).not.toContain('Morocco');
  const places = await atlas.places();
  await drawAround(atlas, ['MAR']);
  await expect(chosen(atlas)).toContainText('Morocco');
  await expect(chosen(atlas)).toContainText('Kuwait');
  expect(await atlas.places()).toEqual(places);
});

test('only these: the picture is narrowed to the selected, and the chip brings everyone back', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=SAU,PAK,TUR,QAT,XXX');
  await expect(page.getByRole('note')).toContainText('select');
  await atlas.heading('4 parties');
  const before = await atlas.counts();
  await atlas.details.getByRole('button', { name: 'Only these' }).click();
  await expect(page).toHaveURL(/only=SAU,PAK,TUR,QAT/);
  const [nations] = await atlas.counts();
  expect(nations).toBe(4);
  await atlas.details.getByRole('button', { name: 'Clear' }).click();
  await page.reload();
  expect((await atlas.counts())[0]).toBe(4);
  await page
    .getByRole('button', {
      name: 'Remove filter: Only Saudi Arabia, Pakistan and 2 others',
    })
    .click();
  await expect.poll(() => atlas.counts()).toEqual(before);
});

test('the keyboard adds what it stands on, and hears how many are selected', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=SAU');
  await atlas.network.focus();
  const heard = page.locator('[aria-live="assertive"]');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toContainText('with Saudi Arabia');
  await page.keyboard.press('Shift+Enter');
  await expect(heard).toHaveText(/^.+ added, 2 parties selected$/);
  await expect(page).toHaveURL(/from=SAU&to=/);

  await atlas.open('./?from=SAU&to=PAK');
  await atlas.network.focus();
  // With nobody selected the keyboard starts at the party with the most ties: a coalition.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Space');
  await expect(heard).toHaveText(/^.+ added, 3 parties selected$/);
  await atlas.heading('3 parties');
  await page.keyboard.press('Shift+Enter');
  await expect(heard).toHaveText(/^.+ removed, 2 parties selected$/);
  await atlas.heading('How are Saudi Arabia and Pakistan linked?');
  await page.keyboard.press('Shift+Enter');
  await atlas.heading('3 parties');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select/);
});

test('search adds with Shift, and matrix and table show the same selection', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?from=SAU&to=PAK');
  await atlas.search.fill('qatar');
  await atlas.search.press('Shift+Enter');
  await atlas.heading('3 parties');
  await atlas.tab('Matrix').click();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  const first = await page.getByRole('rowheader').first().getAttribute('aria-label');
  await page.keyboard.press('Shift+Enter');
  await expect(chosen(atlas)).toContainText(first ?? '');
  await atlas.heading('4 parties');
  await atlas.tab('Table').click();
  await atlas.heading('4 parties');
  await expect(page.locator('tr[data-among]').first()).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  for (const [device, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`axe finds nothing in several selected parties on ${device}, ${theme}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(`./?theme=${theme}&select=SAU,PAK,TUR,QAT,imctc&only=SAU,PAK,TUR,QAT,imctc`);
      await atlas.heading('5 parties');
      await atlas.expectAccessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
