import type { Page } from '@playwright/test';
import type { Sample } from './part.ts';
import { quiet } from './quiet.ts';

interface Recorded {
  readonly measures: { readonly name: string; readonly duration: number }[];
  readonly longTasks: number[];
}

declare global {
  interface Window {
    recorded: Recorded;
  }
}

/** The runner of these scripts names functions by a helper of its own, which a page has not. */
export const NAMED = 'globalThis.__name = (named) => named';

/** Keeps what the page reports, even where the page clears its own entries. */
export async function record(page: Page): Promise<void> {
  await page.addInitScript(NAMED);
  await page.addInitScript(() => {
    window.recorded = { measures: [], longTasks: [] };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        window.recorded.measures.push({ name, duration });
      }
    }).observe({ type: 'measure', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.recorded.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Does something and returns the measure of that name which the page reports next. */
export async function measured(
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<Sample> {
  const counts = () =>
    page.evaluate((wanted) => {
      const { measures, longTasks } = window.recorded;
      return {
        longTasks: longTasks.length,
        seen: measures.filter((m) => m.name === wanted).length,
      };
    }, name);
  const before = await counts().catch(() => ({ longTasks: 0, seen: 0 }));
  await act();
  const handle = await page.waitForFunction(
    ([wanted, seen]) => window.recorded?.measures.filter((m) => m.name === wanted)[seen],
    [name, before.seen] as const,
    { timeout: 30_000 },
  );
  const { duration } = (await handle.jsonValue()) ?? { duration: Number.NaN };
  await quiet(page);
  return { duration, longTasks: (await counts()).longTasks - before.longTasks };
}
