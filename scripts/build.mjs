import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, tool } from './run.mjs';

const sources = [
  'src',
  'data',
  'cli',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/csp-plugin.ts',
  'scripts/injected-styles.ts',
  'scripts/offline-plugin.ts',
  'package-lock.json',
];

// Inside dist, so that any other build of it takes the stamp away.
const stamp = join(root, 'dist', '.sources');

function filesUnder(path) {
  const full = join(root, path);
  if (!statSync(full, { throwIfNoEntry: false })) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function stampedHash() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

/** Builds `dist` unless it already holds what the sources say; resolves with the exit code. */
export async function ensureBuilt({ output = 'aside' } = {}) {
  const hash = hashOfSources();
  if (stampedHash() === hash) return { code: 0, output: '' };
  if (output === 'aside') console.error('Building …');
  const result = await run(tool('vite', 'build', '--logLevel', 'warn'), { output });
  if (result.code === 0) writeFileSync(stamp, hash);
  return result;
}
