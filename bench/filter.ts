import type { Page } from '@playwright/test';
import { dragFrames } from './drag.ts';
import { measured } from './measures.ts';
import { openPage } from './open.ts';
import {
  type Bench,
  blockingRow,
  blockingTimes,
  type Findings,
  row,
  type Sample,
  times,
} from './part.ts';

/** Does something again and again, each time until the filtered picture is painted. */
export async function repeat(
  page: Page,
  count: number,
  act: (turn: number) => Promise<void>,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let turn = 0; turn < count; turn++) {
    samples.push(await measured(page, 'filter', () => act(turn)));
  }
  return samples;
}

/** Switches one kind of tie off and on by keyboard, as a reader at the legend would. */
export async function toggleKind(page: Page, count: number): Promise<Sample[]> {
  const kinds = page.getByRole('group', { name: 'Kinds of tie' });
  await kinds.getByRole('checkbox', { name: 'Mutual defence' }).focus();
  return repeat(page, count, () => page.keyboard.press('Space'));
}

export async function stepDate(page: Page, count: number): Promise<Sample[]> {
  await page.getByRole('slider', { name: 'As of' }).focus();
  return repeat(page, count, () => page.keyboard.press('ArrowLeft'));
}

/** The opening view: its layout, a kind off or on, the date a step back, the picture dragged. */
export async function filtering({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const page = await openPage(browser, address);
  const layouts = await page.evaluate(() =>
    window.recorded.measures.filter(({ name }) => name === 'layout').map((m) => m.duration),
  );
  const filterKind = blockingTimes(await toggleKind(page, runs * 2), unit);
  const filterDate = blockingTimes(await stepDate(page, runs * 2), unit);
  const frames: number[] = [];
  for (let run = 0; run < runs; run++) frames.push(...(await dragFrames(page)));
  await page.context().close();
  const dragFrame = times(frames, unit);
  const layout = layouts.length > 0 ? { layout: times(layouts, unit) } : {};
  return {
    result: { ...layout, filterKind, filterDate, dragFrame },
    rows: [
      ...Object.entries(layout).map(([name, one]) => row(name, one)),
      blockingRow('one kind off or on', filterKind),
      blockingRow('one step of the date', filterDate),
      row('frame while dragging', dragFrame),
    ],
  };
}
