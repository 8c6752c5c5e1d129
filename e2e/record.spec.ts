import { expect, test } from './test.ts';

test('a date says what of it is not established', async ({ atlas }) => {
  await atlas.open('./?select=alb-suhh-pashaliman');
  await expect(atlas.details).toContainText('1958 (month and day not established)');
  await atlas.open('./?select=ago-gnb-missang-2011');
  await expect(atlas.details).toContainText('November 2010 (day not established)');
  await atlas.open('./?select=egy-sdn-joint-defence-1976');
  await expect(atlas.details).toContainText('not established; counted from its signature');
});

test('a contested tie reads as contested, in its details and in a list', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=egy-sdn-joint-defence-1976');
  await expect(atlas.details.getByText('Contested', { exact: true })).toHaveCount(2);
  await atlas.open('./?select=SDN');
  const tie = atlas.details
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Egypt' }) })
    .filter({ hasText: 'Contested' });
  await expect(tie.first()).toContainText(/(high|medium|low) confidence/);
});

test('the table says the confidence of each tie and how its sources were checked', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?view=table&ties=mutual-defence');
  const row = page
    .getByRole('table', { name: 'Ties' })
    .getByRole('row')
    .filter({ hasText: 'Strategic Mutual Defence Agreement' });
  await expect(row.getByRole('cell').nth(5)).toHaveText(/^In force.*(high|medium|low) confidence$/);
  await expect(row.getByRole('listitem').first()).toContainText(/read|not looked up/);
});

for (const [what, address, row] of [
  ['nation', './?select=SAU', 'nations.csv: SAU'],
  ['coalition', './?select=gcc', 'coalitions.csv: gcc'],
  [
    'tie',
    './?select=sau-pak-strategic-mutual-defence-2025',
    'relationships.csv: sau-pak-strategic-mutual-defence-2025',
  ],
  [
    'membership',
    './?select=imctc/SAU/1',
    'memberships.csv: coalition=imctc; nation=SAU; joined=2015-12-15',
  ],
] as const) {
  test(`to have a ${what} corrected there is a row to quote`, async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open(address);
    const report = atlas.details.getByRole('button', { name: 'Report a correction' }).last();
    await expect(report).toHaveAttribute('aria-expanded', 'false');
    await report.press('Enter');
    await expect(atlas.details).toContainText('in the project’s repository');
    await expect(atlas.details.getByRole('code')).toHaveText(row);
    await atlas.details.getByRole('button', { name: 'Copy row' }).click();
    await expect(atlas.details).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(row);
  });
}

test('an edition of an exercise has its own row to quote', async ({ atlas, page }) => {
  await atlas.open('./?select=ex-bright-star');
  const edition = atlas.details
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Report a correction' }) })
    .first();
  await edition.getByRole('button', { name: 'Report a correction' }).click();
  await expect(edition.getByRole('code')).toHaveText(/^events\.csv: bright-star-/);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing where a correction is reported, ${theme}`, async ({ atlas }) => {
    await atlas.open(`./?select=egy-sdn-joint-defence-1976&theme=${theme}`);
    await atlas.details.getByRole('button', { name: 'Report a correction' }).click();
    await atlas.expectAccessible();
  });
}
