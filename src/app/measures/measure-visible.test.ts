import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type MeasureQuestion, measured } from '../../measures/measured.ts';
import { visible } from '../../model/filter.ts';
import { everything, smallAtlas } from '../../model/small-atlas.ts';
import { type MeasureOrder, measuredBefore, measureVisible } from './measure-visible.ts';

let started: WorkerStandIn[] = [];

/** Answers as the worker does, in a later turn, unless it is ended before. */
class WorkerStandIn extends EventTarget {
  isEnded = false;

  constructor() {
    super();
    started.push(this);
  }

  postMessage(question: MeasureQuestion): void {
    setTimeout(() => {
      if (this.isEnded) return;
      const data = measured(structuredClone(question));
      this.dispatchEvent(Object.assign(new Event('message'), { data }));
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  started = [];
  vi.stubGlobal('Worker', WorkerStandIn);
});
afterEach(() => vi.unstubAllGlobals());

const atlas = smallAtlas();
const see = () => visible(atlas, everything(atlas));
const order: MeasureOrder = { measure: 'betweenness', hubs: 'parties' };
const { signal } = new AbortController();

it('asks a worker, which ends with its answer', async () => {
  const { ranking, values } = await measureVisible(atlas, see(), order, signal);
  expect(ranking[0]?.id).toBe('AVA');
  expect(values.size).toBe(7);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true]);
});

it('asks once for what is visible, and anew for another measure, way or view', async () => {
  const seen = see();
  const first = await measureVisible(atlas, seen, order, signal);
  expect(await measureVisible(atlas, seen, order, signal)).toBe(first);
  expect(measuredBefore(seen, order)).toBe(first);
  expect(started).toHaveLength(1);
  await measureVisible(atlas, seen, { ...order, measure: 'degree' }, signal);
  await measureVisible(atlas, seen, { ...order, hubs: 'pairs' }, signal);
  await measureVisible(atlas, see(), order, signal);
  expect(started).toHaveLength(4);
});

it('can be cancelled, which ends the worker and leaves nothing behind', async () => {
  const seen = see();
  const asked = new AbortController();
  const answer = measureVisible(atlas, seen, order, asked.signal);
  asked.abort();
  await expect(answer).rejects.toBe(asked.signal.reason);
  expect(started[0]?.isEnded).toBe(true);
  expect(measuredBefore(seen, order)).toBeUndefined();
});
