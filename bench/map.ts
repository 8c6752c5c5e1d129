import type { Browser, Page } from '@playwright/test';
import { dragFrames, zoomFrames } from './drag.ts';
import { toggleKind } from './filter.ts';
import { freshPage } from './open.ts';
import { LARGEST } from './questions.ts';

async function openMap(browser: Browser, address: string): Promise<Page> {
  const page = await freshPage(browser);
  await page.goto(address);
  await page.getByRole('application', { name: 'Map' }).waitFor();
  await page.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
  await page.waitForTimeout(2000);
  return page;
}

async function framesOf(page: Page, runs: number) {
  const [drag, zoom]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    drag.push(...(await dragFrames(page)));
    zoom.push(...(await zoomFrames(page)));
  }
  return { drag, zoom };
}

/** The map with its opening view, and with the largest real case. */
export async function mapSamples(browser: Browser, address: string, runs: number) {
  const page = await openMap(browser, `${address}?view=map`);
  const kinds = await toggleKind(page, runs * 2);
  const usual = await framesOf(page, runs);
  await page.close();
  const crowded = await openMap(browser, `${address}?view=map&${LARGEST}`);
  const largest = await framesOf(crowded, runs);
  await crowded.close();
  return { kinds, usual, largest };
}
