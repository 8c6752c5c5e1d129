import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { npm, run } from './run.mjs';

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Compares the lock file with the record npm leaves in node_modules when an install is complete. */
export function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path && !entry.optional && present[path]?.version !== entry.version,
  );
  const stale = Object.entries(present).some(
    ([path, entry]) => wanted[path]?.version !== entry.version,
  );
  return !missing && !stale;
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci) …');
  const { code } = await run(npm('ci', '--include=dev', '--no-audit', '--no-fund'), {
    output: 'aside',
  });
  if (code !== 0) {
    console.error('The installation failed; npm says why above. Try again with: npm ci');
    process.exit(code);
  }
}
