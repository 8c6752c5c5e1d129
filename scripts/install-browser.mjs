import { findBrowser } from './find-browser.mjs';
import { run, tool } from './run.mjs';

const asRoot = process.getuid?.() === 0;

function attempts() {
  const playwright = (...options) => tool('@playwright/test', 'install', ...options, 'chromium');
  const debian = { command: 'sh', args: ['-c', 'apt-get update && apt-get install -y chromium'] };
  return [
    playwright('--with-deps'),
    ...(asRoot ? [] : [playwright()]),
    ...(asRoot && process.platform === 'linux' ? [debian] : []),
  ];
}

/** Makes sure there is a browser to test with and resolves with its path. */
export async function ensureBrowser() {
  for (const attempt of [undefined, ...attempts()]) {
    if (attempt) await run(attempt, { output: 'aside' });
    const found = findBrowser();
    if (found) return found;
    if (!attempt) console.error('No Chromium or Chrome here; fetching one …');
  }
  throw new Error('No Chromium or Chrome: install one, or name it with CHROMIUM_PATH.');
}
