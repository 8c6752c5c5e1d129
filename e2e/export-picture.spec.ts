import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { hasProgram, outputOf } from '../scripts/outside-programs.ts';
import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

const picture = (dialog: Locator, name: string) =>
  dialog.getByRole('radiogroup', { name: 'Picture' }).getByRole('radio', { name });

/** The file that the open dialog makes as SVG, with the name that is suggested for it. */
async function saved(atlas: AtlasPage) {
  await atlas.export.getByText('SVG', { exact: true }).click();
  const download = await atlas.download(atlas.export.getByRole('button', { name: 'Download' }));
  return {
    name: download.suggestedFilename(),
    svg: await readFile(await download.path(), 'utf8'),
  };
}

/** What an XPath finds in the file, read by a program that is not ours. */
function found(file: string, path: string): string {
  return outputOf('xmllint', '--xpath', path, file);
}

test('a comparison is saved with both its dates and the key to its marks', async ({ atlas }) => {
  await atlas.open('./?compare=2011');
  const dialog = await atlas.openExport();
  const words = dialog.getByRole('textbox', { name: 'Alternative text' });
  await expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toHaveValue(
    'Between 31 December 2011 and 22 November 2026',
  );
  await expect(words).toHaveValue(/2011 and 22 November 2026\. Network of .* \d+ began, \d+ ended/);
  const { name, svg } = await saved(atlas);
  expect(name).toBe('pactograph-2011-2026-11-22.svg');
  expect(svg).toContain('Began between the dates');
  expect(svg).toContain('Ended between the dates');
  expect(svg).not.toContain('As of 22 November 2026');
});

test('a matrix is chosen from the network, previewed, saved and read elsewhere', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?within=gcc&ties=mutual-defence,exercise');
  const dialog = await atlas.openExport();
  await expect(picture(dialog, 'Network')).toBeChecked();
  await dialog.getByText('Matrix', { exact: true }).click();
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).toHaveValue(
    /Matrix of \d+ nations, each with a row and a column/,
  );
  await expect(dialog.getByRole('checkbox', { name: 'Key to node sizes' })).toHaveCount(0);
  const { name, svg } = await saved(atlas);
  expect(name).toBe('pactograph-2026-11-22-matrix.svg');
  const figure = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      rows: [...parsed.querySelectorAll('#rows > g > title')].map(({ textContent }) => textContent),
      cells: parsed.querySelectorAll('[data-cell="SAU KWT"] [data-kind="mutual-defence"]').length,
    };
  }, svg);
  expect(figure.rows).toEqual(expect.arrayContaining(['Saudi Arabia', 'Kuwait', 'Qatar']));
  expect(figure.cells).toBe(1);

  if (!hasProgram('xmllint')) return;
  const file = join(mkdtempSync(join(tmpdir(), 'matrix-')), name);
  writeFileSync(file, svg);
  const row = `//*[@id="nation-SAU"]`;
  expect(found(file, `string(${row}/*[local-name()="title"])`).trim()).toBe('Saudi Arabia');
  expect(Number(found(file, `count(${row}//*[@data-cell])`))).toBe(5);
  expect(Number(found(file, 'count(//*[@id="columns"]//*[local-name()="text"])'))).toBe(
    figure.rows.length,
  );
});

test('the picture on screen is the one that is offered, the network in place of the table', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?view=matrix&focus=gcc');
  await expect(picture(await atlas.openExport(), 'Matrix')).toBeChecked();
  await page.keyboard.press('Escape');
  await atlas.tab('Table').click();
  const dialog = await atlas.openExport();
  await expect(picture(dialog, 'Network')).toBeChecked();
  // Nothing of it is on screen, so there is no part to choose.
  await expect(dialog.getByRole('radio', { name: 'What is on screen' })).toHaveCount(0);
  await expect(
    dialog.getByText('The whole network is drawn. A part is offered only'),
  ).toBeVisible();
  expect(await atlas.svgFigure()).toContain('Network of');
});

test('what is in sight of the matrix is exported alone, in its order', async ({ atlas, page }) => {
  await atlas.open('./?view=matrix&order=name');
  const grid = page.getByRole('grid', { name: 'Matrix of nations' });
  await expect(grid.getByRole('rowheader').first()).toHaveAccessibleName('Afghanistan');
  const heads = await grid.getByRole('rowheader').count();
  const dialog = await atlas.openExport();
  await dialog.getByText('What is on screen').click();
  const svg = await atlas.svgFigure();
  const rows = [...svg.matchAll(/ data-row="(\w+)"/g)].map(([, id]) => id);
  expect(rows[0]).toBe('AFG');
  expect(rows.length).toBeLessThanOrEqual(heads);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows).not.toContain('YEM');
  expect(svg).toContain('the part of the matrix that was on screen');
});

test('a matrix by community is drawn once its communities are known', async ({ atlas }) => {
  await atlas.open('./?order=community&within=gcc');
  const dialog = await atlas.openExport();
  await dialog.getByText('Matrix', { exact: true }).click();
  const svg = await atlas.svgFigure();
  expect(svg).toMatch(/<title>1 · /);
  expect(svg).toContain('ordered by community');
});

test('a page that is small for the matrix is told, with one that is not', async ({ atlas }) => {
  await atlas.open('./?view=matrix');
  const dialog = await atlas.openExport();
  const advice = dialog.getByText(/The cells are small on this page: from \d+ × \d+ mm on/);
  await dialog.getByLabel('Size', { exact: true }).selectOption('one-column');
  await expect(advice).toBeVisible();
  await dialog.getByLabel('Size', { exact: true }).selectOption('a4');
  await expect(advice).toHaveCount(0);
});

test('a page that is small for the map is told, with one that is not', async ({ atlas }) => {
  await atlas.open('./?view=map');
  const dialog = await atlas.openExport();
  const advice = dialog.getByText(
    /nations are far from their places on the map. On a page of \d+ × \d+ mm/,
  );
  await dialog.getByLabel('Size', { exact: true }).selectOption('one-column');
  await expect(advice).toBeVisible();
  await dialog.getByLabel('Size', { exact: true }).selectOption('a4');
  await expect(advice).toHaveCount(0);
});

test('nothing moves in the dialog when the page has another shape or is told to be small', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1100 });
  await atlas.open('./?view=map');
  const dialog = await atlas.openExport();
  const placeOf = (name: string) => dialog.getByRole('button', { name }).boundingBox();
  const title = dialog.getByLabel('Title', { exact: true });
  const before = [await placeOf('Download'), await title.boundingBox()];
  await dialog.getByLabel('Size', { exact: true }).selectOption('one-column');
  await expect(dialog.getByText(/This page is small for the picture/)).toBeVisible();
  expect([await placeOf('Download'), await title.boundingBox()]).toEqual(before);
});

test('the map is previewed only as a map, however late it comes', async ({ atlas, page }) => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/world-land[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  await dialog.getByText('Map', { exact: true }).click();
  await expect(dialog.getByText('Preparing the figure…')).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Preview' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeDisabled();
  arrive();
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  const { svg, name } = await saved(atlas);
  expect(name).toBe('pactograph-2026-11-22-saudi-arabia-map.svg');
  expect(svg).toContain('World map of');
});

test('a picture that cannot be loaded says so, and another can be had', async ({ atlas, page }) => {
  await page.route(/\/assets\/world-land[^/]*\.js$/, (route) => route.abort());
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await dialog.getByText('Map', { exact: true }).click();
  await expect(dialog.getByText('This picture could not be loaded.')).toBeVisible();
  await dialog.getByText('Network', { exact: true }).click();
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
});

test('the key to node sizes stands on the page without the legend too, or not at all', async ({
  atlas,
}) => {
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  const alone = await atlas.svgFigure();
  expect(alone).toContain('Number of ties: from');
  expect(alone).not.toContain('Member of the OIC');
  await dialog.getByRole('checkbox', { name: 'Key to node sizes' }).uncheck();
  expect(await atlas.svgFigure()).not.toContain('Number of ties: from');
});

test('a party stands in the figure where it was dragged to, from whichever screen', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU&ties=mutual-defence&pins=SAU');
  const placeOf = (svg: string) => {
    const [, group = ''] = /data-party="SAU"(.*?)<\/g>/s.exec(svg) ?? [];
    const [, x, y] = /cx="([\d.]+)" cy="([\d.]+)"/.exec(group) ?? [];
    return { x: Number(x), y: Number(y) };
  };
  const figure = async () => {
    await atlas.openExport();
    const svg = await atlas.svgFigure();
    await page.keyboard.press('Escape');
    await expect(atlas.export).toHaveCount(0);
    return svg;
  };
  const before = placeOf(await figure());
  const { x, y } = await atlas.place('SAU');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 90, { steps: 5 });
  await page.mouse.up();
  const dragged = placeOf(await figure());
  expect(dragged).not.toEqual(before);
  await atlas.tab('Table').click();
  expect(placeOf(await figure())).toEqual(dragged);
});
