import { dragFrames } from './drag.ts';
import { repeat, stepDate } from './filter.ts';
import { openPage } from './open.ts';
import { type Bench, blockingRow, blockingTimes, type Findings, row, times } from './part.ts';

/** Coalitions as outlines: switched to from hubs by keyboard, the date a step back, the picture dragged. */
export async function outlining({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const page = await openPage(browser, address);
  await page.getByRole('radio', { name: 'Hubs' }).focus();
  const there = (turn: number) => turn % 2 === 0;
  const switches = await repeat(page, runs * 2, (turn) =>
    page.keyboard.press(there(turn) ? 'ArrowRight' : 'ArrowLeft'),
  );
  const hulls = blockingTimes(
    switches.filter((_sample, turn) => there(turn)),
    unit,
  );
  await page.keyboard.press('ArrowRight');
  const hullsDate = blockingTimes(await stepDate(page, runs * 2), unit);
  const frames: number[] = [];
  for (let run = 0; run < runs; run++) frames.push(...(await dragFrames(page)));
  await page.context().close();
  const hullsDragFrame = times(frames, unit);
  return {
    result: { hulls, hullsDate, hullsDragFrame },
    rows: [
      blockingRow('coalitions as outlines', hulls),
      blockingRow('one step of the date with outlines', hullsDate),
      row('frame while dragging outlines', hullsDragFrame),
    ],
  };
}
