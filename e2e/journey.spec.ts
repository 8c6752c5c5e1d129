import { pixelsOf } from './png-pixels.ts';
import { expect, test } from './test.ts';

test('from opening the atlas to the same view in another browser', async ({
  atlas,
  page,
  browser,
}) => {
  await atlas.open();
  const [nations = 0, coalitions = 0, ties = 0] = await atlas.counts();
  expect(nations).toBeGreaterThan(50);
  expect(coalitions).toBeGreaterThan(10);
  expect(ties).toBeGreaterThan(100);

  await test.step('search Saudi Arabia and read its ties with their sources', async () => {
    await atlas.searchFor('saudi', 'Saudi Arabia');
    await atlas.heading('Saudi Arabia');
    const pact = atlas.details
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Strategic Mutual Defence Agreement' }) })
      .first();
    await expect(pact).toContainText('Pakistan');
    await expect(pact).toContainText('17 September 2025');
    const sources = pact.getByRole('list', { name: 'Sources' });
    await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await expect(sources).toContainText('read for this record');
  });

  await test.step('show only mutual defence', async () => {
    await page.getByRole('button', { name: 'Only Mutual defence' }).click();
    await expect(atlas.kind('Mutual defence')).toBeChecked();
    await expect(atlas.kind('Intelligence sharing')).not.toBeChecked();
    const [, , fewer = 0] = await atlas.counts();
    expect(fewer).toBeLessThan(ties);
    expect(page.url()).toContain('ties=mutual-defence');
  });

  await test.step('step to 1990 and back', async () => {
    const before = await atlas.status.textContent();
    await atlas.setDate('1990');
    await expect(atlas.status).toContainText('31 December 1990');
    await expect(atlas.asOf).toHaveValue('1990');
    await page.goBack();
    await expect(atlas.status).toHaveText(before ?? '');
    await page.goForward();
    await expect(atlas.asOf).toHaveValue('1990');
  });

  const dialog = await atlas.openExport();

  await test.step('export a PNG of the right size that is not blank', async () => {
    await dialog.getByText('PNG', { exact: true }).click();
    await dialog.getByLabel('Size', { exact: true }).selectOption('slide');
    await dialog.getByLabel('Resolution').selectOption('300');
    const { width, height, colours } = await pixelsOf(await atlas.figure(), page);
    expect([width, height]).toEqual([6000, 3375]);
    expect(colours).toBeGreaterThan(200);
  });

  await test.step('export an SVG that says everything the picture says', async () => {
    const svg = await atlas.svgFigure();
    const written = await page.evaluate((source) => {
      const figure = new DOMParser().parseFromString(source, 'image/svg+xml');
      if (figure.querySelector('parsererror')) throw new Error('not well-formed');
      return [...figure.querySelectorAll('text')].map((text) => text.textContent ?? '').join('\n');
    }, svg);
    const said = written.replaceAll(/[\s\u2068\u2069]+/g, ' ');
    for (const words of ['As of 31 December 1990', 'Mutual defence', 'Source: Pactograph']) {
      expect(said).toContain(words);
    }
    expect(svg).toContain('<title');
    for (const label of ['Syria', 'Egypt', 'Saudi Arabia', 'Türkiye', 'NATO']) {
      expect(said).toContain(label);
    }
    const drawn = svg.match(/data-party="[^"]+"/g) ?? [];
    const [inView = 0, hubs = 0] = await atlas.counts();
    expect(drawn).toHaveLength(inView + hubs);
  });
  await page.keyboard.press('Escape');

  await test.step('the address opens the same view elsewhere', async () => {
    const context = await browser.newContext();
    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole('status')).toHaveText(
      (await atlas.status.textContent()) ?? '',
    );
    await expect(elsewhere.getByRole('complementary', { name: 'Details' })).toContainText(
      'Saudi Arabia',
    );
    await expect(elsewhere.getByRole('checkbox', { name: 'Mutual defence' })).toBeChecked();
    await context.close();
  });
});
