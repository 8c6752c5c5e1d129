import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { encode } from '../src/formats/compact.ts';
import { coverageOf } from '../src/formats/coverage.ts';
import { encodeReport } from '../src/formats/coverage-report.ts';
import { DESCRIPTOR_FILE, readDescriptor } from '../src/formats/descriptor.ts';
import { describeProblem } from '../src/formats/problem.ts';
import { readPackage } from '../src/formats/read-package.ts';
import { PUBLISHED_RULES } from '../src/formats/rules.ts';
import { createAtlas } from '../src/model/atlas.ts';
import type { Nation } from '../src/model/party.ts';
import { layoutOfAtlas } from '../src/network/layout/layout-input.ts';
import { place } from '../src/network/layout/place.ts';
import { flagMarkup } from './flag-markup.ts';
import { readFolder } from './read-folder.ts';

const require = createRequire(import.meta.url);
const FLAGS = join(dirname(require.resolve('circle-flags/package.json')), 'flags');

export interface AtlasAssets {
  readonly atlasFile: string;
  readonly flagsFile: string;
  readonly positionsFile: string;
  readonly coverageFile: string;
}

export function assetsIn(folder: string): AtlasAssets {
  return {
    atlasFile: join(folder, 'atlas.json'),
    flagsFile: join(folder, 'flags.json'),
    positionsFile: join(folder, 'positions.json'),
    coverageFile: join(folder, 'coverage.json'),
  };
}

/** Checks the package in `data` and writes what the app loads into `cache`; throws on a problem. */
export async function writeAtlasAssets(data: string, cache: string): Promise<AtlasAssets> {
  const files = await readFolder(data);
  const reading = readPackage(files, { rules: PUBLISHED_RULES });
  if ('problems' in reading) {
    throw new Error(`the data has problems:\n${reading.problems.map(describeProblem).join('\n')}`);
  }
  const assets = assetsIn(cache);
  await mkdir(cache, { recursive: true });
  await writeFile(assets.atlasFile, encode(reading.records));
  await writeFile(assets.flagsFile, JSON.stringify(await flagsOf(reading.records.nations)));
  const positions = place(layoutOfAtlas(createAtlas(reading.records)));
  await writeFile(assets.positionsFile, JSON.stringify(Object.fromEntries(positions)));
  const { title, today } = reading.records;
  const { version } = readDescriptor(files.get(DESCRIPTOR_FILE)).descriptor;
  const coverage = coverageOf(reading.records);
  await writeFile(assets.coverageFile, encodeReport({ title, version, today, coverage }));
  return assets;
}

/** The drawings of the nations' flags by two-letter code; a nation without a flag has none. */
export async function flagsOf(
  nations: readonly Nation[],
): Promise<Readonly<Record<string, string>>> {
  const drawn = new Set(await readdir(FLAGS));
  const codes = new Set(nations.flatMap(({ iso2 }) => (iso2 === undefined ? [] : [iso2])));
  const present = [...codes].filter((code) => drawn.has(`${code}.svg`)).toSorted();
  const entries = present.map(async (code): Promise<[string, string]> => {
    const svg = await readFile(join(FLAGS, `${code}.svg`), 'utf8');
    return [code, flagMarkup(code, svg)];
  });
  return Object.fromEntries(await Promise.all(entries));
}
