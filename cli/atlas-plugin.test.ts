import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode } from '../src/formats/compact.ts';
import { decodeReport } from '../src/formats/coverage-report.ts';
import { SMALL_PACKAGE } from '../src/formats/small-package.ts';
import { atlasPlugin } from './atlas-plugin.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pactograph-'));
  await mkdir(join(root, 'data'));
  for (const [name, text] of SMALL_PACKAGE) await writeFile(join(root, 'data', name), text);
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.ts"></script>');
  await writeFile(
    join(root, 'main.ts'),
    "import * as assets from 'virtual:atlas-assets';\ndocument.title = Object.values(assets).join();",
  );
});
afterEach(() => rm(root, { recursive: true }));

const buildSite = () =>
  build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [atlasPlugin()],
  });

describe('the build', () => {
  it('emits records and flags as hashed files, however small, under relative addresses', async () => {
    await buildSite();
    const assets = join(root, 'dist/assets');
    const names = await readdir(assets);
    const atlas = names.find((name) => /^atlas-[\w-]{8}\.json$/.test(name)) ?? '';
    const flags = names.find((name) => /^flags-[\w-]{8}\.json$/.test(name)) ?? '';
    const records = decode(await readFile(join(assets, atlas), 'utf8'));
    expect(records.nations.map(({ id }) => id)).toEqual(['AVA', 'BOR', 'CAR', 'old-avaria']);
    const drawings: unknown = JSON.parse(await readFile(join(assets, flags), 'utf8'));
    expect(drawings).toEqual({ sa: expect.stringMatching(/^<path/) });
    expect(names).toContainEqual(expect.stringMatching(/^positions-[\w-]{8}\.json$/));
    const coverage = names.find((name) => /^coverage-[\w-]{8}\.json$/.test(name)) ?? '';
    const report = decodeReport(await readFile(join(assets, coverage), 'utf8'));
    expect(report).toMatchObject({ title: 'A small atlas', coverage: { rows: { nations: 4 } } });
    const script = names.find((name) => name.endsWith('.js')) ?? '';
    expect(await readFile(join(assets, script), 'utf8')).not.toContain('data:');
  });

  it('fails with every problem of the data', async () => {
    await writeFile(join(root, 'data/nations.csv'), 'id,name\nA B,\n');
    await expect(buildSite()).rejects.toThrow(/nations\.csv:2: id: .*\nnations\.csv:2: name: /);
  });
});
