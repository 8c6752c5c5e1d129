import { expect, test } from './test.ts';

const ALL =
  'mutual-defence,security-consultation,intelligence-sharing,exercise,training-and-assistance,basing-and-access,arms-and-technology,political-support';
const CROWD = `./?ties=${ALL}&coalitions=pairs`;

test('where thousands of ties cross, the legend says that they share lines', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const sign = page.getByText(/^All ties of two parties as one fine line/);
  await expect(sign).toHaveCount(0);
  await page.getByRole('button', { name: 'All kinds' }).click();
  await page.getByRole('radiogroup', { name: 'Coalitions as' }).getByText('Pairs').click();
  await expect(sign).toBeVisible();
  const [, , ties = 0] = await atlas.counts();
  expect(ties).toBeGreaterThan(5000);
});

test('a line of a crowd is clicked for its tie, the ground beside clears', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?coalitions=pairs');
  const [from, to] = [await atlas.place('SUR'), await atlas.place('USA')];
  // Suriname is far out, and has no other line that way.
  const [x, y] = [from.x + (to.x - from.x) * 0.4, from.y + (to.y - from.y) * 0.4];
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/select=usa-sur-csii-2023/);
  await expect(atlas.details.getByRole('heading', { level: 2 })).toContainText('Suriname');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menu')).toContainText('Suriname');
  await page.keyboard.press('Escape');
  await page.mouse.click(to.x, to.y - 150);
  await expect(page).not.toHaveURL(/select=/);
});

test('a line of a crowd that the pointer rests on is previewed, the rest dimmed', async ({
  atlas,
  page,
}) => {
  await atlas.open(CROWD);
  const all = page.locator('.fine-lines').first();
  await expect(all).toHaveCSS('opacity', '1');
  const [from, to] = [await atlas.place('MKD'), await atlas.place('TUR')];
  await page.mouse.move(from.x + (to.x - from.x) * 0.2, from.y + (to.y - from.y) * 0.2);
  await expect(all).toHaveCSS('opacity', '0.14');
  await page.mouse.move(from.x - 200, from.y);
  await expect(all).toHaveCSS('opacity', '1');
});

test('another view and back leave the picture as it was', async ({ atlas, page }) => {
  await atlas.open();
  const before = await atlas.place('SAU');
  await atlas.tab('Table').click();
  await expect(page.getByRole('table', { name: 'Ties' })).toBeVisible();
  await atlas.tab('Network').click();
  await expect(atlas.network).toBeVisible();
  await expect.poll(() => atlas.place('SAU')).toEqual(before);
  await atlas.tab('Matrix').click();
  await expect(page.getByRole('grid', { name: 'Matrix of nations' })).toBeVisible();
  await page.setViewportSize({ width: 1100, height: 700 });
  await atlas.tab('Network').click();
  // The window has shrunk meanwhile: the picture is fitted to what room there is now.
  await expect.poll(async () => (await atlas.place('SAU')).x).toBeLessThan(before.x);
});
