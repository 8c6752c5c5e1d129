import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_FILES } from '../src/formats/package-tables.ts';

/** The texts of a data package in a folder, by file name; throws where there is no such folder. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const present = new Set(await namesIn(folder));
  const names = PACKAGE_FILES.filter((name) => present.has(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, at) => [name, texts[at] ?? '']));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new Error(`there is no folder ${folder}: name one that holds nations.csv`);
  }
}
