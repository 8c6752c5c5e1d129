import type { Browser, Page } from '@playwright/test';
import { dragFrames, zoomFrames } from './drag.ts';
import { toggleKind } from './filter.ts';
import { openPage } from './open.ts';
import { type Bench, blockingRow, blockingTimes, type Findings, row, times } from './part.ts';
import { LARGEST } from './questions.ts';
import { quiet } from './quiet.ts';

async function openMap(browser: Browser, address: string): Promise<Page> {
  const page = await openPage(browser, address);
  await page.getByRole('application', { name: 'Map' }).waitFor();
  await quiet(page);
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
export async function mapping({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const page = await openMap(browser, `${address}?view=map`);
  const mapKind = blockingTimes(await toggleKind(page, runs * 2), unit);
  const usual = await framesOf(page, runs);
  await page.context().close();
  const crowded = await openMap(browser, `${address}?view=map&${LARGEST}`);
  const largest = await framesOf(crowded, runs);
  await crowded.context().close();
  const frames = {
    mapDragFrame: times(usual.drag, unit),
    mapZoomFrame: times(usual.zoom, unit),
    mapLargestDragFrame: times(largest.drag, unit),
    mapLargestZoomFrame: times(largest.zoom, unit),
  };
  return {
    result: { mapKind, ...frames },
    rows: [
      blockingRow('on the map, one kind off or on', mapKind),
      row('map, frame while dragging', frames.mapDragFrame),
      row('map, frame while zooming', frames.mapZoomFrame),
      row('largest on the map, frame while dragging', frames.mapLargestDragFrame),
      row('largest on the map, frame while zooming', frames.mapLargestZoomFrame),
    ],
  };
}
