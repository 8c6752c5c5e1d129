import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Whatever has a part in what a figure looks like. */
const ENGINE = [
  'cli/atlas-assets.ts',
  'cli/figure',
  'cli/flag-markup.ts',
  'src/exchange',
  'src/figure',
  'src/formats',
  'src/map',
  'src/measures',
  'src/messages',
  'src/model',
  'src/network/layout',
  'src/plate',
  'src/scene',
  'src/view',
  'package.json',
  'package-lock.json',
];

export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Differs as soon as the code or a package that makes figures does. */
export function engineDigest(): string {
  const files = ENGINE.flatMap(filesUnder).filter((file) => !/\.test\.ts$/.test(file));
  return digestOf(files.flatMap((file) => [file, readFileSync(join(ROOT, file))]));
}
