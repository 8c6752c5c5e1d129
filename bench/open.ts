import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import { measured, record } from './measures.ts';
import { type Bench, type Findings, row, times } from './part.ts';
import { quiet } from './quiet.ts';
import { median } from './statistics.ts';

const viewport = { width: 1440, height: 900 };

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await record(page);
  return page;
}

/** A page with nothing cached, at that address, its picture painted and all its work done. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await freshPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
  await quiet(page);
  return page;
}

async function gzippedSize(request: Request): Promise<number> {
  const response = await request.response();
  return response ? gzipSync(await response.body()).length : 0;
}

/** A first visit with nothing cached: the time to the painted graph and the script it took. */
async function firstVisit(
  browser: Browser,
  address: string,
): Promise<{ openMs: number; scriptBytes: number }> {
  const page = await freshPage(browser);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const { duration } = await measured(page, 'open', () => page.goto(address));
  const before = await page.evaluate(
    (opened) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime < opened && name.endsWith('.js'))
        .map(({ name }) => name),
    duration,
  );
  const scripts = requests.filter((request) => before.includes(request.url()));
  const sizes = await Promise.all(scripts.map(gzippedSize));
  await page.context().close();
  return { openMs: duration, scriptBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

export async function opening({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await firstVisit(browser, address));
  const open = times(
    visits.map(({ openMs }) => openMs),
    unit,
  );
  const scriptBytesGzipped = median(visits.map(({ scriptBytes }) => scriptBytes));
  return {
    result: { open, scriptBytesGzipped },
    rows: [
      row('open, nothing cached', open),
      {
        what: 'script for it',
        value: `${(scriptBytesGzipped / 1000).toFixed(1)} kB gz`,
        ratio: '',
      },
    ],
  };
}
