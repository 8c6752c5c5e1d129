import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
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
  '?focus=gcc&measure=communities',
]) {
  test(`the app and the command make the same figure of ${view}`, async ({ atlas, page }) => {
    await atlas.open(`./${view}`);
    // Close enough for every tie to have its own line, as in the command's figures.
    await atlas.network.press('f');
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export figure' });
    await dialog.getByText('SVG', { exact: true }).click();
    await dialog.getByLabel('Size').selectOption('two-columns');
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const exported = await readFile(await (await download).path(), 'utf8');
    await figure('--out a.svg --preset two-columns --view-address', page.url());
    const made = await readFile(join(folder, 'a.svg'), 'utf8');
    // The texts first: they tell better what differs.
    const texts = (svg: string) =>
      svg.match(/(?<=>)[^<>]+(?=<)/g)?.filter((text) => !/@font/.test(text));
    expect(texts(made)).toEqual(texts(exported));
    expect(made === exported).toBe(true);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of many figures shows them all, ${colorScheme}`, async ({ browser }) => {
    await figure('--out figures --each-nation --years 1990,2020 --format svg,pdf');
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'figures/index.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Figures from Pactograph');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('link', { name: 'Saudi Arabia' }).click();
    const saudi = page.getByRole('region', { name: 'Saudi Arabia' });
    await expect(saudi).toBeInViewport();
    const picture = saudi.getByRole('img', {
      name: /^Security ties of Saudi Arabia\. As of 31 December 1990/,
    });
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await expect(
      saudi.getByRole('link', {
        name: /^PDF, \d+ kB of Security ties of Saudi Arabia, As of 31 December 2020$/,
      }),
    ).toHaveAttribute('href', 'SAU-saudi-arabia-2020.pdf');
    await saudi.getByText('Text alternative').first().click();
    await expect(
      saudi.getByText(/^Security ties of Saudi Arabia\..*Network of/).first(),
    ).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(refused).toEqual([]);
    await context.close();
  });
}
