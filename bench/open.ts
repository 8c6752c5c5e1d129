import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import { measured, record } from './measures.ts';

const viewport = { width: 1440, height: 900 };

export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await record(page);
  return page;
}

async function gzippedSize(request: Request): Promise<number> {
  const response = await request.response();
  return response ? gzipSync(await response.body()).length : 0;
}

/** A first visit with nothing cached: the time to the painted graph and the script it took. */
export async function firstVisit(
  browser: Browser,
  address: string,
): Promise<{ openMs: number; scriptBytes: number }> {
  const page = await freshPage(browser);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const { duration } = await measured(page, 'open', () => page.goto(address));
  const opened = (await page.evaluate(() => performance.timeOrigin)) + duration;
  const scripts = requests.filter((request) => {
    const isScript = new URL(request.url()).pathname.endsWith('.js');
    return isScript && request.timing().startTime < opened;
  });
  const sizes = await Promise.all(scripts.map(gzippedSize));
  await page.context().close();
  return { openMs: duration, scriptBytes: sizes.reduce((sum, size) => sum + size, 0) };
}
