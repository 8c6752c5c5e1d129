import { expect, test } from './test.ts';

const ALL =
  'mutual-defence,security-consultation,intelligence-sharing,exercise,training-and-assistance,basing-and-access,arms-and-technology,political-support';

test('the matrix is a view between network and table, kept in the address', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.tab('Matrix').click();
  await expect(page).toHaveURL(/view=matrix/);
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  await expect(grid).toBeVisible();
  await expect(grid.getByRole('rowheader', { name: 'Saudi Arabia' })).toBeVisible();
  await page.goBack();
  await expect(atlas.network).toBeVisible();
  const names = await page
    .getByRole('tablist', { name: 'View' })
    .getByRole('tab')
    .allTextContents();
  expect(names.indexOf('Matrix')).toBeGreaterThan(names.indexOf('Network'));
  expect(names.indexOf('Matrix')).toBeLessThan(names.indexOf('Table'));
});

test('rows are ordered by region, by ties or by name', async ({ atlas, page }) => {
  await atlas.open('./?view=matrix');
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  const first = grid.getByRole('rowheader').first();
  await expect(first).toHaveAccessibleName('Bahrain');
  await page.getByRole('radiogroup', { name: 'Order' }).getByText('By name').click();
  await expect(first).toHaveAccessibleName('Afghanistan');
  await expect(page).toHaveURL(/order=name/);
  await page.reload();
  await expect(first).toHaveAccessibleName('Afghanistan');
});

test('nations tied most to each other stand together, by number', async ({ atlas, page }) => {
  await atlas.open(`./?view=matrix&ties=${ALL}`);
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  await page.getByRole('radiogroup', { name: 'Order' }).getByText('By community').click();
  await expect(page).toHaveURL(/order=community/);
  const heads = grid.getByRole('rowheader');
  await expect(heads.first()).toHaveText(/^1 · /);
  const numbers = (await heads.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

test('it is walked by keyboard, each cell read out, and Enter selects', async ({ atlas, page }) => {
  await atlas.open(`./?view=matrix&order=name&ties=${ALL}`);
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  await grid.focus();
  const cell = grid.getByRole('gridcell');
  await expect(cell).toHaveAccessibleName(/^Afghanistan, Albania: /);
  await expect(grid).toHaveAttribute(
    'aria-activedescendant',
    (await cell.getAttribute('id')) ?? '',
  );
  await grid.press('Home');
  await expect(cell).toHaveCount(0);
  await grid.press('Enter');
  await atlas.heading('Afghanistan');
  await grid.press('Escape');
  await expect(page).not.toHaveURL(/select/);
  await grid.press('Control+End');
  const count = Number(await grid.getAttribute('aria-rowcount'));
  await expect(cell).toHaveAttribute('aria-colindex', String(count));
  await expect(cell).toBeInViewport();
});

test('a cell tells its kinds in words, and repeats go through its ties', async ({
  atlas,
  page,
}) => {
  await atlas.open(
    './?view=matrix&order=name&focus=PAK&coalitions=none&ties=mutual-defence,training-and-assistance,arms-and-technology',
  );
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  const heads = grid.getByRole('rowheader');
  const names = await heads.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await grid.focus();
  await grid.press('Control+Home');
  for (let step = names.indexOf('Saudi Arabia'); step > 0; step--) await grid.press('ArrowDown');
  for (let step = names.indexOf('Pakistan'); step > 0; step--) await grid.press('ArrowRight');
  const cell = grid.getByRole('gridcell');
  await expect(cell).toHaveAccessibleName(
    'Saudi Arabia, Pakistan: mutual defence and training and assistance',
  );
  await grid.press('Enter');
  await expect(page).toHaveURL(/select=sau-pak-strategic-mutual-defence-2025/);
  await atlas.heading('Saudi Arabia and Pakistan');
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  const before = page.url();
  await grid.press('Enter');
  await expect(page).not.toHaveURL(before);
});

test('pointing reads a cell, a click selects a pair or a nation', async ({ atlas, page }) => {
  await atlas.open('./?view=matrix&ties=mutual-defence');
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  const row = await grid.getByRole('rowheader', { name: 'Kuwait', exact: true }).boundingBox();
  const column = await grid.getByRole('columnheader', { name: 'Oman', exact: true }).boundingBox();
  if (!row || !column) throw new Error('not laid out');
  const [x, y] = [column.x + column.width / 2, row.y + row.height / 2];
  await page.mouse.move(x, y);
  await expect(page.getByText(/^Kuwait – Oman: Mutual defence/)).toBeVisible();
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/select=pair:mutual-defence:KWT(~|%7E)OMN/);
  await atlas.heading('Kuwait and Oman');
  await grid.getByRole('rowheader', { name: 'Kuwait', exact: true }).click();
  await expect(page).toHaveURL(/select=KWT/);
});

test('a tie selected by address is scrolled to, and the keyboard starts there', async ({
  atlas,
  page,
}) => {
  await atlas.open(`./?view=matrix&order=name&ties=${ALL}&select=pair:exercise:OMN~SAU`);
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  const cell = grid.getByRole('gridcell');
  await expect(cell).toHaveAccessibleName(/^Oman, Saudi Arabia: /);
  await expect(cell).toBeInViewport();
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await grid.press('ArrowRight');
  await expect(cell).toHaveAccessibleName(/^Oman, /);
  await expect(cell).not.toHaveAccessibleName(/Saudi Arabia/);
});

test('a hundred nations keep the page small, and zoom works', async ({ atlas, page }) => {
  await atlas.open(`./?view=matrix&ties=${ALL}`);
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(80);
  expect(await grid.evaluate((element) => element.querySelectorAll('*').length)).toBeLessThan(600);
  const before = await grid.getByRole('rowheader').count();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => grid.getByRole('rowheader').count()).toBeLessThan(before);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the matrix, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?view=matrix&select=SAU&theme=${theme}`);
    await expect(page.getByRole('grid')).toBeVisible();
    await atlas.expectAccessible();
  });
}

test('a phone shows the matrix without sideways scrolling of the page', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('./?view=matrix');
  await expect(page.getByRole('rowheader').first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
