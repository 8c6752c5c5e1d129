import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
const programs86 = process.env['PROGRAMFILES(X86)'] ?? '';

const systemPaths = {
  darwin: ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
  ]),
  win32: [PROGRAMFILES, programs86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Chromium\\Application\\chrome.exe'),
      join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
    ]),
};

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function system() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [
    ...(process.platform === 'win32' ? [] : onPath),
    ...(systemPaths[process.platform] ?? []),
  ];
}

/** The path of a Chromium or Chrome that is already here, or undefined. */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  }
  return [...playwrightsOwn(), ...system()].find(canRun);
}
