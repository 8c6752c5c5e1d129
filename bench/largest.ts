import { dragFrames, zoomFrames } from './drag.ts';
import { openPage } from './open.ts';
import { type Bench, type Findings, row, times } from './part.ts';
import { LARGEST } from './questions.ts';

/** The frames of dragging and zooming the largest real case, which the page names itself. */
export async function crowding({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const page = await openPage(browser, `${address}?${LARGEST}`);
  const largest = (await page.getByRole('status').textContent()) ?? '';
  const [dragged, zoomed]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    dragged.push(...(await dragFrames(page)));
    zoomed.push(...(await zoomFrames(page)));
  }
  await page.context().close();
  const [largestDragFrame, largestZoomFrame] = [times(dragged, unit), times(zoomed, unit)];
  return {
    result: { largest, largestDragFrame, largestZoomFrame },
    rows: [
      { what: `largest: ${largest}`, value: '', ratio: '' },
      row('largest, frame while dragging', largestDragFrame),
      row('largest, frame while zooming', largestZoomFrame),
    ],
  };
}
