import { readFile } from 'node:fs/promises';
import type { Download, Locator } from '@playwright/test';
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

/** Türkiye, Azerbaijan and NATO; two treaties and a membership. */
const SMALL = './?focus=TUR&ties=mutual-defence';
const NODES = ['AZE', 'TUR', 'nato'];
const TIES = ['nato/TUR/1', 'tur-aze-shusha-2021', 'tur-aze-strategic-partnership-2010'];

async function opened(atlas: AtlasPage): Promise<Locator> {
  const dialog = await atlas.openExport();
  await dialog.getByRole('heading', { name: 'Data and sources of this view' }).click();
  await expect(dialog.getByRole('button', { name: 'Download data' })).toBeVisible();
  return dialog;
}

async function saved(
  atlas: AtlasPage,
  what: 'data' | 'sources',
  format: string,
): Promise<{ readonly download: Download; readonly bytes: Buffer }> {
  const { page } = atlas;
  const section = page.getByRole('radiogroup', { name: `Format of the ${what}` });
  await section.getByText(format, { exact: true }).click();
  const download = await atlas.download(page.getByRole('button', { name: `Download ${what}` }));
  await expect(page.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
  return { download, bytes: await readFile(await download.path()) };
}

test('the data says beforehand how much it is', async ({ atlas }) => {
  await atlas.open(SMALL);
  const dialog = await opened(atlas);
  await expect(dialog.getByText('2 nations, 1 coalition, 3 ties', { exact: true })).toBeVisible();
  await expect(dialog.getByText(/^\d+ sources$/)).toBeVisible();
});

test('CSV: nodes, ties and sources in one archive', async ({ atlas }) => {
  await atlas.open(SMALL);
  await opened(atlas);
  const { download, bytes } = await saved(atlas, 'data', 'CSV');
  expect(download.suggestedFilename()).toBe('pactograph-2026-11-22-turkiye-csv.zip');
  const files = Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]);
  const texts: Readonly<Record<string, string>> = Object.fromEntries(files);
  expect(Object.keys(texts)).toEqual(['nodes.csv', 'ties.csv', 'sources.csv', 'README.txt']);
  const rows = (name: string) =>
    Papa.parse<Record<string, string>>(texts[name] ?? '', { header: true, skipEmptyLines: true })
      .data;
  expect(rows('nodes.csv').map(({ id }) => id)).toEqual(NODES);
  const ties = rows('ties.csv');
  expect(ties.map(({ id }) => id).sort()).toEqual(TIES);
  expect(ties.find(({ id }) => id === 'nato/TUR/1')).toMatchObject({
    source: 'TUR',
    target: 'nato',
    source_name: 'Türkiye',
    form: 'membership',
    kinds: 'mutual-defence',
    direction: 'mutual',
    from: '1952-02-18',
    until: '',
    on: '2026-11-22',
  });
  const named = new Set([...rows('nodes.csv'), ...ties].flatMap((row) => row.sources?.split(';')));
  expect(new Set(rows('sources.csv').map(({ id }) => id))).toEqual(named);
  expect(texts['README.txt']).toContain('title: Security ties of Türkiye\nas_of: 2026-11-22\n');
  expect(texts['README.txt']).toContain('focus=TUR');
});

test('JSON: everything, with where it is from', async ({ atlas, page }) => {
  await atlas.open(`${SMALL}&at=2015`);
  await opened(atlas);
  const { download, bytes } = await saved(atlas, 'data', 'JSON');
  expect(download.suggestedFilename()).toBe('pactograph-2015-turkiye.json');
  const { origin, pathname } = new URL(page.url());
  const { format, provenance, nodes, ties } = JSON.parse(bytes.toString('utf8'));
  expect(format).toBe('pactograph-view');
  expect(provenance).toMatchObject({
    as_of: '2015-12-31',
    filters: ['Kinds of tie: mutual defence', 'coalitions as hubs', 'Around Türkiye'],
    licence: 'CC BY 4.0',
    address: `${origin}${pathname}?at=2015&ties=mutual-defence&focus=TUR`,
  });
  expect(nodes.map(({ id }: { id: string }) => id)).toEqual(NODES);
  expect(ties.map(({ id }: { id: string }) => id).sort()).toEqual([
    'nato/TUR/1',
    'tur-aze-strategic-partnership-2010',
  ]);
});

test('GraphML and GEXF: the same graph in each', async ({ atlas }) => {
  await atlas.open(SMALL);
  await opened(atlas);
  const graphml = await saved(atlas, 'data', 'GraphML');
  expect(graphml.download.suggestedFilename()).toMatch(/\.graphml$/);
  const one = parseGraphml(Graph, graphml.bytes.toString('utf8'));
  expect(one.nodes()).toEqual(NODES);
  expect(one.mapEdges((_, { tie }) => tie).sort()).toEqual(TIES);

  const gexf = await saved(atlas, 'data', 'GEXF');
  expect(gexf.download.suggestedFilename()).toMatch(/\.gexf$/);
  const text = gexf.bytes.toString('utf8');
  const other = parseGexf(Graph, text);
  expect(other.nodes()).toEqual(NODES);
  expect(other.edges().sort()).toEqual(TIES);
  expect(text).toContain('<spell start="1952-02-18"/>');
});

test('Cytoscape: each party where the picture has it', async ({ atlas }) => {
  await atlas.open(SMALL);
  const places = await atlas.places();
  await opened(atlas);
  const { bytes } = await saved(atlas, 'data', 'Cytoscape');
  const cy = cytoscape({ headless: true });
  cy.json(JSON.parse(bytes.toString('utf8')));
  expect(
    cy
      .edges()
      .map((edge) => edge.id())
      .sort(),
  ).toEqual(TIES);
  expect(Object.keys(places).sort()).toEqual([...NODES].sort());
  for (const [id, [x = 0, y = 0]] of Object.entries(places)) {
    expect(cy.getElementById(id).position('x')).toBeCloseTo(x, 1);
    expect(cy.getElementById(id).position('y')).toBeCloseTo(y, 1);
  }
});

test('sources: the same ones in every format, each saying what it supports in the list', async ({
  atlas,
}) => {
  await atlas.open(SMALL);
  const dialog = await opened(atlas);
  const told = await dialog.getByText(/^\d+ sources$/).textContent();
  const count = Number(told?.split(' ')[0]);

  const csl = await saved(atlas, 'sources', 'CSL-JSON');
  expect(csl.download.suggestedFilename()).toBe('pactograph-sources-2026-11-22-turkiye.json');
  const keys: string[] = JSON.parse(csl.bytes.toString('utf8')).map(({ id }: { id: string }) => id);
  expect(keys).toHaveLength(count);
  expect(new Set(keys).size).toBe(count);

  const bibtex = (await saved(atlas, 'sources', 'BibTeX')).bytes.toString('utf8');
  expect([...bibtex.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(keys);
  const ris = (await saved(atlas, 'sources', 'RIS')).bytes.toString('utf8');
  expect([...ris.matchAll(/^ID {2}- (.+)\r$/gm)].map(([, key]) => key)).toEqual(keys);

  const list = (await saved(atlas, 'sources', 'Text')).bytes.toString('utf8');
  expect(list).toContain('Security ties of Türkiye; as of 22 November 2026');
  expect(list.match(/^\d+\. /gm)).toHaveLength(count);
  expect(list.match(/^ {3}Supports: /gm)).toHaveLength(count);
  expect(list).toContain('Azerbaijan (mutual defence)');
  expect(list).toContain('North Atlantic Treaty Organization: membership of Türkiye');
  const markdown = await saved(atlas, 'sources', 'Markdown');
  expect(markdown.download.suggestedFilename()).toMatch(/\.md$/);
});

test('the section works by keyboard', async ({ atlas, page }) => {
  await atlas.open(SMALL);
  const dialog = await atlas.openExport();
  await dialog.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const formats = dialog.getByRole('radiogroup', { name: 'Format of the data' });
  await expect(formats).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(formats.getByRole('radio', { name: 'JSON' })).toBeChecked();
  await page.keyboard.press('Tab');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
  await expect(dialog.getByRole('button', { name: 'Download data' })).toBeFocused();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the open section, ${theme}`, async ({ atlas }) => {
    await atlas.open(`${SMALL}&theme=${theme}`);
    const dialog = await opened(atlas);
    await expect(dialog.getByText(/^\d+ sources$/)).toBeVisible();
    await atlas.expectAccessible();
  });
}
