import { findBrowser } from './find-browser.mjs';

const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** How Playwright starts the browser; Chromium refuses its own sandbox to root and to nobody else. */
export function browserOptions() {
  const executablePath = findBrowser();
  const asRoot = process.getuid?.() === 0;
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !asRoot,
    args: quietFlags,
  };
}
