import { basename, resolve } from 'node:path';
import { describeProblem } from '../../src/formats/problem.ts';
import { readPackage } from '../../src/formats/read-package.ts';
import { PUBLISHED_RULES, RECORD_RULES } from '../../src/formats/rules.ts';
import { type Atlas, createAtlas } from '../../src/model/atlas.ts';
import type { PartyId } from '../../src/model/id.ts';
import { layoutOfAtlas } from '../../src/network/layout/layout-input.ts';
import { place } from '../../src/network/layout/place.ts';
import type { Positions } from '../../src/scene/scene.ts';
import { flagsOf } from '../atlas-assets.ts';
import { readFolder } from '../read-folder.ts';
import { digestOf } from './digest.ts';

const BUNDLED = resolve(import.meta.dirname, '../../data');

/** The atlas with all that the app loads beside it, made the same way. */
export interface OpenData {
  readonly atlas: Atlas;
  readonly positions: Positions;
  readonly flags: ReadonlyMap<string, string>;
  /** The data that come with Pactograph. */
  readonly isBundled: boolean;
  /** Of the package's files. */
  readonly digest: string;
}

const MOST_SHOWN = 10;

/** Reads the package in that folder, the bundled one if none is named; undefined if it cannot be used. */
export async function openData(
  folder: string | undefined,
  problems: string[],
): Promise<OpenData | undefined> {
  let files: ReadonlyMap<string, string>;
  try {
    files = await readFolder(folder ?? BUNDLED);
  } catch (error) {
    problems.push(`--data: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const isBundled = folder === undefined || folder === BUNDLED;
  const rules = isBundled ? PUBLISHED_RULES : RECORD_RULES;
  const reading = readPackage(files, { rules });
  if ('problems' in reading) {
    const shown = reading.problems.slice(0, MOST_SHOWN).map(describeProblem);
    const path = folder === undefined ? '' : ` -- ${JSON.stringify(folder)}`;
    problems.push(
      `--data: the package cannot be used until this is corrected:\n  ${shown.join('\n  ')}\n` +
        `  All ${reading.problems.length}: npm run data:check${path}`,
    );
    return undefined;
  }
  const title = reading.records.title || basename(folder ?? BUNDLED);
  const atlas = createAtlas({ ...reading.records, title });
  return {
    atlas,
    positions: place(layoutOfAtlas(atlas)) as ReadonlyMap<PartyId, { x: number; y: number }>,
    flags: new Map(Object.entries(await flagsOf(reading.records.nations))),
    isBundled,
    digest: digestOf([...files].flat()),
  };
}
