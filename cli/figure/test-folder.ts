import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { SMALL_PACKAGE } from '../../src/formats/small-package.ts';
import { runFigure } from './run.ts';

let folder = '';

/** Gives each test of the file a folder of its own, with the small package as `data` in it. */
export function eachInItsFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
    await mkdir(inFolder('data'));
    for (const [name, text] of SMALL_PACKAGE) await writeFile(inFolder('data', name), text);
  });
  afterEach(() => rm(folder, { recursive: true }));
}

export const inFolder = (...names: readonly string[]) => join(folder, ...names);
export const text = (name: string) => readFile(inFolder(name), 'utf8');

/** Runs the command there; `heard` may stop it at each thing it says. */
export async function run(
  line: string | readonly string[],
  heard: (stop: () => void) => void = () => undefined,
) {
  const stop = new AbortController();
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runFigure(typeof line === 'string' ? line.split(' ') : line, {
    from: folder,
    output: { write: (said) => output.push(said) },
    errors: {
      write: (said) => {
        errors.push(said);
        heard(() => stop.abort());
      },
    },
    stop: stop.signal,
  });
  return { code, output: output.join(''), errors: errors.join('') };
}
