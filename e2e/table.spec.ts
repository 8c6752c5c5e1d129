import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import Papa from 'papaparse';
import { expect, test } from './test.ts';

const COLUMNS = ['Party', 'Party', 'Kind', 'Instrument', 'From', 'Until', 'Status', 'Sources'];

test('every column sorts both ways', async ({ atlas, page }) => {
  await atlas.open('./?view=table&ties=mutual-defence&coalitions=none');
  const table = page.getByRole('table', { name: 'Ties' });
  const heads = table.getByRole('columnheader');
  await expect(heads).toHaveText(COLUMNS);
  for (let index = 0; index < COLUMNS.length; index++) {
    const head = heads.nth(index);
    await expect(head).toHaveAttribute('aria-sort', 'none');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const texts = () =>
      table
        .getByRole('row')
        .locator(`:nth-child(${index + 1})`)
        .allTextContents();
    const up = await texts();
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    if (index === 4) expect(await texts()).not.toEqual(up);
  }
});

test('the filter finds words in any column, and says when there are none', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?view=table&coalitions=none');
  const table = page.getByRole('table', { name: 'Ties' });
  const filter = page.getByRole('searchbox', { name: 'Filter ties' });
  await filter.fill('turkiye');
  const rows = table.getByRole('rowheader');
  await expect(page.getByText(/^\d+ of \d+ ties$/)).toBeVisible();
  const found = await table.getByRole('row').allTextContents();
  for (const text of found.slice(1)) expect(text).toMatch(/türkiye/i);
  await expect(table).toHaveAttribute('aria-rowcount', String((await rows.count()) + 1));
  await filter.fill('no such thing');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(rows).not.toHaveCount(0);
});

test('what is shown is saved as CSV, as shown', async ({ atlas, page }) => {
  await atlas.open('./?view=table&ties=mutual-defence&coalitions=none&at=2026-01-01');
  const [, , ties = 0] = await atlas.counts();
  await page.getByRole('columnheader', { name: 'From' }).getByRole('button').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('pactograph-ties-2026-01-01.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('Party,Party,Kind')).toBe(true);
  const { data } = Papa.parse<string[]>(text.trimEnd());
  expect(data[0]).toEqual(COLUMNS);
  expect(data).toHaveLength(ties + 1);
  const dates = data
    .slice(1)
    .map((row) => row[4] ?? '')
    .filter((date) => date !== '');
  expect(dates).toEqual([...dates].sort());
});

test('the table is copied for a spreadsheet', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('./?view=table&ties=mutual-defence&coalitions=none');
  const [, , ties = 0] = await atlas.counts();
  await page.getByRole('button', { name: 'Copy as TSV' }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  expect(lines).toHaveLength(ties + 1);
  expect(lines[0]).toBe(COLUMNS.join('\t'));
});

test('thousands of pairs are counted truly while few of them are drawn', async ({
  atlas,
  page,
}) => {
  await atlas.open(
    './?view=table&coalitions=pairs&ties=political-support,exercise,security-consultation',
  );
  const [, , ties = 0] = await atlas.counts();
  expect(ties).toBeGreaterThan(1800);
  const table = page.getByRole('table', { name: 'Ties' });
  await expect(table).toHaveAttribute('aria-rowcount', String(ties + 1));
  await expect.poll(() => table.getByRole('rowheader').count()).toBeGreaterThan(300);
  expect(await table.getByRole('rowheader').count()).toBeLessThanOrEqual(1800);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a sorted and filtered table, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?view=table&ties=mutual-defence&theme=${theme}`);
    await page.getByRole('columnheader', { name: 'Kind' }).getByRole('button').click();
    await page.getByRole('searchbox', { name: 'Filter ties' }).fill('egypt');
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations).toEqual([]);
  });
}
