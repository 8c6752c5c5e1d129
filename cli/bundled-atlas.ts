import { resolve } from 'node:path';
import { describeProblem } from '../src/formats/problem.ts';
import { readPackage } from '../src/formats/read-package.ts';
import { type Atlas, createAtlas } from '../src/model/atlas.ts';
import { readFolder } from './read-folder.ts';

/** The atlas of the bundled data, for tests. */
export async function bundledAtlas(): Promise<Atlas> {
  const reading = readPackage(await readFolder(resolve(import.meta.dirname, '../data')));
  if ('problems' in reading) throw new Error(reading.problems.map(describeProblem).join('\n'));
  return createAtlas(reading.records);
}
