import { expect, test } from './test.ts';

test('filtering and moving through time never move a party', async ({ atlas, page }) => {
  await atlas.open();
  const before = await atlas.places();
  await atlas.kind('Exercises').press('Space');
  await atlas.kind('Mutual defence').press('Space');
  await atlas.setDate('1975');
  await expect(atlas.status).toContainText('1975');
  await atlas.setDate('2026-11-22');
  await page.getByRole('button', { name: 'Usual kinds' }).click();
  await expect(atlas.kind('Mutual defence')).toBeChecked();
  await expect(atlas.kind('Exercises')).not.toBeChecked();
  expect(await atlas.places()).toEqual(before);
});

test('no two parties of the opening picture overlap', async ({ atlas, page }) => {
  await atlas.open();
  const overlaps = await page.evaluate(() => {
    interface Canvas extends HTMLElement {
      readonly _cyreg: { readonly cy: import('cytoscape').Core };
    }
    const cy = document.querySelector<Canvas>('.canvas')?._cyreg.cy;
    const boxes = (cy?.nodes().not('.gone').toArray() ?? []).map((node) => ({
      id: node.id(),
      ...node.boundingBox({ includeLabels: false, includeOverlays: false }),
    }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
        .map((b) => `${a.id} over ${b.id}`),
    );
  });
  expect(overlaps).toEqual([]);
});

test('laying out again gives the same places every time, and can be undone', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU&ties=mutual-defence');
  const original = await atlas.places();
  await page.getByRole('button', { name: 'Lay out again' }).click();
  await expect(page.getByRole('button', { name: 'Original positions' })).toBeVisible();
  const once = await atlas.places();
  expect(once).not.toEqual(original);
  await page.getByRole('button', { name: 'Original positions' }).click();
  expect(await atlas.places()).toEqual(original);
  await page.getByRole('button', { name: 'Lay out again' }).click();
  await expect(page.getByRole('button', { name: 'Original positions' })).toBeVisible();
  expect(await atlas.places()).toEqual(once);
});

test('coalitions are drawn as hubs, as the pairs they make, or not at all', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence');
  const [, hubs = 0] = await atlas.counts();
  expect(hubs).toBeGreaterThan(3);
  const modes = page.getByRole('radiogroup', { name: 'Coalitions as' });
  await modes.getByText('Pairs').click();
  await expect(atlas.status).toContainText(/, \d+ memberships drawn as [\d,]+ pairs/);
  const [, none, pairs = 0] = await atlas.counts();
  expect(none).toBe(0);
  await modes.getByText('Hidden').click();
  await expect(page).toHaveURL(/coalitions=none/);
  const [, , bilateral = 0] = await atlas.counts();
  expect(bilateral).toBeLessThan(pairs);
  await page.goBack();
  await expect(modes.getByRole('radio', { name: 'Pairs' })).toBeChecked();
});

test('a click selects, a double click focuses, the ground clears', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.clickParty('PAK');
  await atlas.heading('Pakistan');
  await expect(page).toHaveURL(/select=PAK/);
  await page.mouse.click(400, 90);
  await expect(page).not.toHaveURL(/select/);
  await atlas.clickParty('TUR', 2);
  await expect(page).toHaveURL(/focus=TUR/);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expect(crumbs.getByRole('listitem')).toHaveText(['Everything', 'Türkiye']);
  await crumbs.getByRole('button', { name: 'Everything' }).click();
  await expect(page).not.toHaveURL(/focus/);
});

test('a tie is shown with its instrument, dates, direction and sources', async ({ atlas }) => {
  await atlas.open('./?select=sau-pak-strategic-mutual-defence-2025');
  await atlas.heading('Saudi Arabia and Pakistan');
  for (const words of [
    'Strategic Mutual Defence Agreement',
    'Mutual',
    '17 September 2025',
    'In force',
  ]) {
    await expect(atlas.details).toContainText(words);
  }
  await expect(atlas.details.getByRole('link').first()).toHaveAttribute('rel', /noopener/);
});

test('the folded members of a coalition are shown when asked for', async ({ atlas, page }) => {
  await atlas.open('./?select=nato');
  const [before = 0] = await atlas.counts();
  await atlas.details.getByRole('button', { name: /Show the \d+ others/ }).click();
  await expect(page).toHaveURL(/unfold=nato/);
  const [after = 0] = await atlas.counts();
  expect(after).toBeGreaterThan(before + 10);
  await atlas.details.getByRole('button', { name: 'Fold the others again' }).click();
  expect((await atlas.counts())[0]).toBe(before);
});

test('what an address says wrongly is left out with a word about it', async ({ atlas, page }) => {
  await atlas.open('./?at=1990-13&ties=friendship&focus=NOWHERE&select=<b>&depth=9&wings=2');
  await expect(page.getByRole('note')).toContainText('at, ties, select, depth, wings and focus');
  expect((await atlas.counts())[0]).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('an empty picture says why and offers one way on', async ({ atlas, page }) => {
  await atlas.open('./?ties=');
  await expect(page.getByRole('heading', { name: 'Nothing to show' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the usual kinds' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to show' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/ties=/);
});

test('an atlas that does not arrive can be asked for again', async ({ page }) => {
  await page.route('**/atlas-*.json', (route) => route.abort());
  await page.goto('./?at=1990');
  await expect(page.getByRole('alert')).toContainText('could not be opened');
  await page.unroute('**/atlas-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toContainText('1990');
});

test('a date that is none is refused with the remedy, and nothing is lost', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?at=1990');
  await atlas.setDate('yesterday');
  await expect(page.getByText('“yesterday” is not a date.')).toBeVisible();
  await expect(atlas.status).toContainText('1990');
  await atlas.setDate('1871');
  await expect(page.getByText('The record runs from 1945 to 22 November 2026.')).toBeVisible();
  await atlas.setDate('1990-08-01');
  await expect(atlas.status).toContainText('1 August 1990');
});

test('a typed date gives way to one set elsewhere, and Arabic digits are digits', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.setDate('abc');
  await expect(atlas.date).toHaveAttribute('aria-invalid', 'true');
  await atlas.asOf.fill('1970');
  await expect(atlas.date).toHaveValue('1970');
  await expect(atlas.date).not.toHaveAttribute('aria-invalid', 'true');
  await atlas.setDate('٢٠١٥-٠٣');
  await expect(page).toHaveURL(/at=2015-03/);
});

test('a date the record does not reach is left out with a word about it', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?at=9999');
  await expect(page.getByRole('note')).toContainText('at');
  await expect(atlas.status).toContainText('22 November 2026');
});

test('a focus without ties says so and leads back to the whole', async ({ atlas, page }) => {
  await atlas.open('./?focus=oic&coalitions=none');
  const notice = page.getByText('No tie of these kinds around this party');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Whole atlas' }).last().click();
  await expect(notice).toHaveCount(0);
});

test('Enter takes the first of what is found', async ({ atlas }) => {
  await atlas.open();
  await atlas.search.fill('KSA');
  await atlas.search.press('Enter');
  await atlas.heading('Saudi Arabia');
});

test('play runs through the years and can be stopped', async ({ atlas, page }) => {
  await atlas.open('./?at=1989');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(atlas.asOf).toHaveValue('1991');
  await page.getByRole('button', { name: 'Pause' }).click();
  const year = await atlas.asOf.inputValue();
  await page.goBack();
  await expect(atlas.asOf).toHaveValue('1989');
  expect(Number(year)).toBeGreaterThanOrEqual(1991);
});

test('the table holds the same ties as the picture', async ({ atlas, page }) => {
  await atlas.open('./?ties=mutual-defence&at=1960');
  const [, , ties = 0] = await atlas.counts();
  await atlas.tab('Table').click();
  await expect(page).toHaveURL(/view=table/);
  const table = page.getByRole('table', { name: 'Ties' });
  await expect(table.getByRole('row')).toHaveCount(ties + 1);
  const columns = ['Party', 'Party', 'Kind', 'Instrument', 'From', 'Until', 'Status', 'Sources'];
  await expect(table.getByRole('columnheader')).toHaveText(columns);
});

for (const [typed, expected] of [
  ['KSA', 'Saudi Arabia'],
  ['saudi', 'Saudi Arabia'],
  ['السعودية', 'Saudi Arabia'],
  ['turkey', 'Türkiye'],
  ['imctc', 'Islamic Military Counter Terrorism Coalition'],
  ['pakstan', 'Pakistan'],
] as const) {
  test(`searching “${typed}” finds ${expected}`, async ({ atlas, page }) => {
    await atlas.open();
    await atlas.search.fill(typed);
    await expect(page.getByRole('option').first()).toContainText(expected);
    await atlas.search.press('ArrowDown');
    await atlas.search.press('Enter');
    await atlas.heading(expected);
  });
}
