import Papa from 'papaparse';
import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

const yearShown = async ({ asOf }: AtlasPage) => Number(await asOf.inputValue());

test('what began, ended, became weaker and stayed is counted and listed by instrument', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?compare=1985');
  await atlas.heading('What changed?');
  await expect(atlas.details).toContainText(/[\d,]+ ties began/);
  await expect(atlas.details).toContainText(/[\d,]+ ties? ended/);
  const group = atlas.details.getByRole('group').filter({ hasText: 'Islamic Military' }).first();
  await group.getByText('Islamic Military').first().click();
  await expect(group.getByRole('listitem').first()).toContainText('became');
  const stayed = /; ([\d,]+) stayed/.exec((await atlas.details.textContent()) ?? '')?.[1];
  const kept = atlas.details.getByText(`What stayed ${stayed}`);
  await kept.click();
  const nato = 'North Atlantic Treaty Organization';
  await atlas.details.locator('summary').filter({ hasText: nato }).last().click();
  await expect(atlas.details).toContainText('as before');
  await expect(page).toHaveURL(/compare=1985/);
});

test('the years between two dates are played, and a pause holds the year shown', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?at=2016&compare=1990');
  await expect(atlas.details).toContainText('Between 31 December 1990 and 31 December 2016');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => yearShown(atlas)).toBeLessThan(2016);
  await expect(atlas.details).toContainText('Between 31 December 1990 and');
  await expect(page).toHaveURL(/at=2016&compare=1990/);
  await expect(atlas.status).toHaveAttribute('aria-live', 'off');
  const voice = page.getByRole('region', { name: 'Time' }).locator('[aria-live="polite"]');
  await expect(voice).toHaveText(/^(1995|20[01][05])$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const year = await yearShown(atlas);
  expect(year).toBeGreaterThan(1994);
  expect(year).toBeLessThan(2016);
  await expect(page).toHaveURL(new RegExp(`at=${year}&compare=1990`));
  await expect(atlas.details).toContainText(`Between 31 December 1990 and 31 December ${year}`);
  await expect(atlas.status).toContainText(`and 31 December ${year}`);
  await page.getByRole('button', { name: 'Back to the comparison' }).press('Enter');
  await expect(atlas.asOf).toHaveValue('2016');
  await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
  await expect(page).toHaveURL(/at=2016&compare=1990/);
  await expect(atlas.details).toContainText('Between 31 December 1990 and 31 December 2016');
  await expect(page.getByRole('button', { name: 'Back to the comparison' })).toHaveCount(0);
});

test('a held year can be looked at, played on from, and left by Escape', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('./?at=1994&compare=1990');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(atlas.asOf).toHaveValue('1991');
  await atlas.kind('Exercises').press('Space');
  await expect(page).toHaveURL(/at=1991&compare=1990&ties=.*exercise/);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(atlas.asOf).toHaveValue('1992');
  await page.getByRole('button', { name: 'Pause' }).click();
  await atlas.network.focus();
  await page.keyboard.press('Escape');
  await expect(atlas.asOf).toHaveValue('1994');
  await expect(page).toHaveURL(/at=1994&compare=1990&ties=.*exercise/);
  await page.goBack();
  await expect(atlas.asOf).toHaveValue('1992');
});

test('Escape stops the years and shows the comparison', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('./?at=1994&compare=1990');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(atlas.asOf).toHaveValue('1991');
  await atlas.network.focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(atlas.asOf).toHaveValue('1994');
  await expect(page).toHaveURL(/at=1994&compare=1990/);
});

test('played to its end it is the comparison again', async ({ atlas, page }) => {
  await atlas.open('./?at=1993&compare=1990');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(atlas.details).toContainText('Between 31 December 1990 and 31 December 1993');
});

test('what is changed while the years pass is a change of the comparison', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?at=2016&compare=1990');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => yearShown(atlas)).toBeLessThan(2016);
  await atlas.kind('Exercises').press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page).toHaveURL(/at=2016&compare=1990&ties=.*exercise/);
  await expect(atlas.asOf).toHaveValue('2016');
});

test('where motion is not wanted the years come one by one when asked for', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('./?at=1993&compare=1990');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(atlas.asOf).toHaveValue('1991');
  await page.getByRole('button', { name: 'Next year' }).click();
  await expect(atlas.asOf).toHaveValue('1992');
  await page.getByRole('button', { name: 'Next year' }).click();
  await expect(atlas.asOf).toHaveValue('1993');
  await expect(page.getByRole('button', { name: 'Next year' })).toHaveCount(0);
});

test('what sizes and colours tell stands in the legend while they follow a measure', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?measure=degree');
  const key = page.getByRole('region', { name: 'What sizes and colours tell' });
  await expect(key.getByRole('heading', { name: 'Number of ties' })).toBeVisible();
  await expect(key.getByRole('listitem')).toHaveText([
    /^Smallest disc: \d+$/,
    /^Largest disc: \d+$/,
  ]);
  await atlas.details.getByText('Communities').click();
  await expect(key.getByRole('listitem').first()).toHaveText(/^Community 1: \d+ parties$/);
  await atlas.details.getByRole('button', { name: 'Close this question' }).click();
  await expect(key).toHaveCount(0);
});

test('the table says of every tie what became of it, and takes it along', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('./?at=2020&compare=1990&view=table');
  const table = page.getByRole('table', { name: 'Ties' });
  const head = table.getByRole('columnheader', { name: 'Change' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=change/);
  const first = table.getByRole('row').nth(1).getByRole('cell').nth(2);
  await expect(first).toHaveText('|| Became weaker');
  await head.getByRole('button').click();
  await expect(first).toHaveText('Stayed');
  await page.getByRole('searchbox', { name: 'Filter ties' }).fill('ended');
  await expect(first).toHaveText('− Ended');
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const [heads, row] = Papa.parse<string[]>(
    await page.evaluate(() => navigator.clipboard.readText()),
  ).data;
  expect([heads?.[3], row?.[3]]).toEqual(['Change', 'Ended']);
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(head).toHaveCount(0);
});

test('each cell of the matrix says what became of its kinds, and a key explains the signs', async ({
  atlas,
  page,
}) => {
  await atlas.open(
    './?at=2026&compare=1990&view=matrix&order=ties&ties=mutual-defence,exercise,political-support',
  );
  const signs = page.getByRole('list', { name: 'Signs of what changed' });
  await expect(signs.getByRole('listitem')).toHaveText([
    'Began',
    'Ended',
    'Became weaker',
    'Several of these',
    'Stayed (paler)',
  ]);
  await page.getByRole('grid', { name: 'Matrix of nations' }).press('ArrowRight');
  const cell = page.getByRole('gridcell');
  await expect(cell).toHaveAccessibleName(
    /: mutual defence became firmer, exercises stayed and political support stayed$/,
  );
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(signs).toHaveCount(0);
  await expect(cell).toHaveAccessibleName(/: mutual defence, exercises and political support$/);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a comparison and a measure, ${theme}`, async ({ atlas }) => {
    for (const question of ['compare=2011', 'measure=degree']) {
      await atlas.open(`./?theme=${theme}&${question}`);
      await expect(atlas.details.getByRole('heading', { level: 2 })).toBeVisible();
      await atlas.expectAccessible();
    }
  });
}

test('the legend counts what is shown of what was in force at either date', async ({
  atlas,
  page,
}) => {
  for (const days of ['at=2011&compare=2025', 'at=2025&compare=2011']) {
    await atlas.open(`./?${days}`);
    const counts = await page
      .getByRole('group', { name: 'Kinds of tie' })
      .getByText(/^[\d,]+ of [\d,]+$/)
      .allTextContents();
    expect(counts).toHaveLength(8);
    for (const count of counts) {
      const [shown = 0, all = 0] = count.replaceAll(',', '').split(' of ').map(Number);
      expect(shown).toBeLessThanOrEqual(all);
    }
  }
});
