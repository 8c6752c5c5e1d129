import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { SMALL_PACKAGE } from '../src/formats/small-package.ts';
import { expect, test } from './test.ts';

const COMMAND = resolve(import.meta.dirname, '../scripts/figure.mjs');

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

async function figure(line: string, ...more: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [COMMAND, ...line.split(' '), ...more], {
    cwd: folder,
  });
}

for (const view of [
  '?at=2015-03-26&ties=mutual-defence,exercise&focus=SAU',
  '?compare=2011&focus=EGY&depth=1',
  '?focus=gcc-joint-defence&measure=communities&pins=OMN',
  '?focus=SAU&coalitions=hull&from=SAU&to=FRA&regions=gulf,europe',
]) {
  test(`the app and the command make the same figure of ${view}`, async ({ atlas, page }) => {
    await atlas.open(`./${view}`);
    // Close enough for every tie to have its own line, as in the command's figures.
    await atlas.network.press('f');
    const dialog = await atlas.openExport();
    await dialog.getByLabel('Size', { exact: true }).selectOption('two-columns');
    const exported = await atlas.svgFigure();
    await figure('--out a.svg --preset two-columns --view-address', page.url());
    const made = await readFile(join(folder, 'a.svg'), 'utf8');
    // The texts first: they tell better what differs.
    const texts = (svg: string) =>
      svg.match(/(?<=>)[^<>]+(?=<)/g)?.filter((text) => !/@font/.test(text));
    expect(texts(made)).toEqual(texts(exported));
    expect(made === exported).toBe(true);
    const date = new URLSearchParams(view).get('at') ?? '2026-11-22';
    expect(made).toContain(`<dc:source>?at=${date}&amp;`);
  });
}

test('a figure starts in the language of the address, and can be made again', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU&lang=ar');
  await expect(page.getByText('not understood')).toHaveCount(0);
  const dialog = await atlas.openExport();
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(/السعودية/);
  await dialog.getByText('PNG', { exact: true }).click();
  const download = await atlas.download(dialog.getByRole('button', { name: 'Download' }));
  const png = await readFile(await download.path(), 'latin1');
  const { origin, pathname } = new URL(page.url());
  expect(png).toContain(`URL\0${origin}${pathname}?at=2026-11-22&focus=SAU&lang=ar`);
  // The address of the page itself stays as it was.
  await expect(page).toHaveURL(/\?focus=SAU&lang=ar$/);
});

test('the page of many figures shows them all, in both themes', async ({ page }) => {
  await mkdir(join(folder, 'data'));
  for (const [name, text] of SMALL_PACKAGE) await writeFile(join(folder, 'data', name), text);
  await figure('--data data --out figures --each-nation --years 1960,1990 --format svg,pdf');
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(pathToFileURL(join(folder, 'figures/index.html')).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures from A small atlas');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Carpathia' }).click();
  const carpathia = page.getByRole('region', { name: 'Carpathia' });
  await expect(carpathia).toBeInViewport();
  const picture = carpathia.getByRole('img', {
    name: /^Security ties of Carpathia\. As of 31 December 1960/,
  });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await expect(
    carpathia.getByRole('link', {
      name: /^PDF, \d+ kB of Security ties of Carpathia, As of 31 December 1990$/,
    }),
  ).toHaveAttribute('href', 'CAR-carpathia-1990.pdf');
  await carpathia.getByText('Text alternative').first().click();
  await expect(carpathia.getByText(/^Security ties of Carpathia\. As of/).first()).toBeVisible();
  await expect(carpathia.getByText('No tie of these kinds was in force.')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(refused).toEqual([]);
});
