import { expect, test } from './test.ts';

test('About the data opens from the bar, holds in the address, and Back closes it', async ({
  atlas,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open('./?select=SAU');
  expect(asked.filter((url) => /coverage-/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'About the data' }).click();
  await expect(atlas.about).toBeVisible();
  await expect(page).toHaveURL(/select=SAU&about=data/);
  await page.goBack();
  await expect(atlas.about).toHaveCount(0);
  await expect(page).not.toHaveURL(/about/);
  await atlas.heading('Saudi Arabia');
  await page.goForward();
  await expect(atlas.about).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.about).toHaveCount(0);
  await expect(page).not.toHaveURL(/about/);
});

test('the keyboard opens it, closes it, and is back where it was', async ({ atlas, page }) => {
  await atlas.open();
  const button = page.getByRole('button', { name: 'About the data' });
  await button.focus();
  await page.keyboard.press('Enter');
  const close = atlas.about.getByRole('button', { name: 'Close' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(atlas.about).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('it says what the record covers and how well', async ({ atlas }) => {
  await atlas.open('./?about=data');
  for (const name of [
    'Scope',
    'Coding rules, in short',
    'How a source is checked',
    'Coverage',
    'Known gaps',
    'Licence',
    'How to cite',
  ]) {
    await expect(atlas.about.getByRole('heading', { name })).toBeVisible();
  }
  const table = (name: string) => atlas.about.getByRole('table', { name });
  await expect(table('Relationships by kind').getByRole('row')).toHaveCount(9);
  await expect(table('Relationships by region')).toContainText('Gulf, Iran and Iraq');
  await expect(table('by decade')).toContainText('1950s');
  await expect(atlas.about).toContainText(/[\d.]+% of rows rest on a source that was read/);
  await expect(atlas.about).toContainText(/[\d.]+% of beginnings are known to the day/);
  await expect(atlas.about.getByRole('link', { name: /CC BY 4\.0/ })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
});

test('the citation names title, version and day, and is copied', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('./?about=data');
  await atlas.about.getByRole('button', { name: 'Copy citation' }).click();
  await expect(atlas.about).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Pactograph: .+\. Data set, version \d+\.\d+\.\d+, \d+ \w+ \d{4}\. CC BY 4\.0\.$/,
  );
});

test('counts that do not arrive can be asked for again', async ({ atlas, page }) => {
  await page.route('**/coverage-*.json', (route) => route.abort());
  await atlas.open('./?about=data');
  await expect(atlas.about.getByRole('alert')).toContainText('did not arrive');
  await page.unroute('**/coverage-*.json');
  await atlas.about.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.about.getByRole('table', { name: 'Relationships by kind' })).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  for (const [device, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`axe finds nothing in it on ${device}, ${theme}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(`./?about=data&theme=${theme}`);
      await expect(atlas.about.getByRole('button', { name: 'Copy citation' })).toBeVisible();
      await atlas.expectAccessible();
      const isTooWide = await atlas.about.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );
      expect(isTooWide).toBe(false);
    });
  }
}
