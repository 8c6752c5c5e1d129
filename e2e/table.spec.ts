import { readFile } from 'node:fs/promises';
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
  const count = Number(await table.getAttribute('aria-rowcount'));
  // So few rows are all in the page, for the browser's own search and for assistive technology.
  await expect(table.getByRole('row')).toHaveCount(count);
  const found = await table.getByRole('row').allTextContents();
  for (const text of found.slice(1)) expect(text).toMatch(/türkiye/i);
  await filter.fill('no such thing');
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(rows).not.toHaveCount(0);
});

test('the CSV of a comparison is named by both its dates', async ({ atlas, page }) => {
  await atlas.open('./?view=table&focus=SAU&at=2015-03-26&compare=1990');
  const download = await atlas.download(page.getByRole('button', { name: 'Download CSV' }));
  expect(download.suggestedFilename()).toBe('pactograph-ties-1990-2015-03-26-saudi-arabia.csv');
});

test('what is shown is saved as CSV, as shown', async ({ atlas, page }) => {
  await atlas.open('./?view=table&ties=mutual-defence&coalitions=none&at=2026-01-01');
  const [, , ties = 0] = await atlas.counts();
  await page.getByRole('columnheader', { name: 'From' }).getByRole('button').click();
  const download = await atlas.download(page.getByRole('button', { name: 'Download CSV' }));
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

const PAIRS = 'view=table&coalitions=pairs&ties=political-support,exercise,security-consultation';

test('of thousands of pairs only those in sight are in the page, and all are reached', async ({
  atlas,
  page,
}) => {
  await atlas.open(`./?${PAIRS}`);
  const [, , ties = 0] = await atlas.counts();
  expect(ties).toBeGreaterThan(4000);
  const table = page.getByRole('table', { name: 'Ties' });
  await expect(table).toHaveAttribute('aria-rowcount', String(ties + 1));
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toHaveAttribute('aria-rowindex', '2');
  expect(await rows.count()).toBeLessThan(60);
  await page.getByRole('region', { name: 'Table' }).focus();
  await page.keyboard.press('End');
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(ties + 1));
  await expect(rows.last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(60);
});

test('a row that has the keyboard stays in the page while the table is scrolled', async ({
  atlas,
  page,
}) => {
  await atlas.open(`./?${PAIRS}`);
  const rows = page.getByRole('table', { name: 'Ties' }).getByRole('row');
  await rows.nth(2).getByRole('button').focus();
  await page.getByRole('region', { name: 'Table' }).hover();
  await page.mouse.wheel(0, 200_000);
  await expect(rows.nth(4)).not.toHaveAttribute('aria-rowindex', '6');
  await expect(page.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/);
  await expect(page.locator('tr[aria-rowindex="3"]')).toHaveAttribute('aria-current', 'true');
});

test('sorting and filter are in the address, and Back undoes each', async ({ atlas, page }) => {
  await atlas.open('./?view=table');
  const instrument = page.getByRole('columnheader', { name: 'Instrument' });
  await instrument.getByRole('button').click();
  await instrument.getByRole('button').click();
  await expect(page).toHaveURL(/sort=-instrument/);
  const filter = page.getByRole('searchbox', { name: 'Filter ties' });
  await filter.pressSequentially('türkiye');
  await expect(page).toHaveURL(/find=t%C3%BCrkiye/);
  const count = page.getByText(/^\d+ of \d+ ties$/);
  const found = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(found ?? '');
  await expect(filter).toHaveValue('türkiye');
  await expect(instrument).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(filter).toHaveValue('');
  await expect(instrument).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(instrument).toHaveAttribute('aria-sort', 'ascending');
});

test('a tie selected by address is scrolled to', async ({ atlas, page }) => {
  await atlas.open(`./?${PAIRS}&select=pair:exercise:EGY~SAU`);
  const row = page.locator('tr[aria-current]');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('rowheader')).toHaveText('Egypt');
  await expect(row).toContainText('Saudi Arabia');
});

test('all of thousands of rows are copied and printed, not only those that are drawn', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(`./?${PAIRS}&find=consultation`);
  const [, , ties = 0] = await atlas.counts();
  const found = page.getByText(/^[\d,]+ of [\d,]+ ties$/);
  const count = Number((await found.textContent())?.split(' of ')[0]?.replace(',', ''));
  expect(count).toBeGreaterThan(300);
  expect(count).toBeLessThan(ties);
  await page.getByRole('button', { name: 'Copy as TSV' }).click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')).toHaveLength(count + 1);
  const rows = page.getByRole('table', { name: 'Ties' }).getByRole('row');
  expect(await rows.count()).toBeLessThan(60);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(count + 1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBeLessThan(60);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a sorted and filtered table, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?view=table&ties=mutual-defence&theme=${theme}`);
    await page.getByRole('columnheader', { name: 'Kind' }).getByRole('button').click();
    await page.getByRole('searchbox', { name: 'Filter ties' }).fill('egypt');
    await atlas.expectAccessible();
  });
}
