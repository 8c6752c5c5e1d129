import type { Page } from '@playwright/test';
import { quiet } from './quiet.ts';

/** How the page shows that an answer is there. */
export interface Sign {
  readonly selector: string;
  /** What the element says; absent means that it be there at all. */
  readonly says?: string | undefined;
  /** That it say something else than before the gesture. */
  readonly isNews?: boolean | undefined;
}

export interface Painted {
  /** Milliseconds from the browser's receipt of the gesture to the end of the frame with the answer. */
  readonly duration: number;
  /** Tasks over 50 ms, from the gesture until the page is quiet again. */
  readonly longTasks: readonly number[];
}

/** Watches for a sign from the next key, click or input on. */
function watch({ selector, says, isNews }: Sign): void {
  const texts = () => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  const before = texts().join();
  const isThere = () =>
    isNews ? texts().join() !== before : texts().some((text) => text.includes(says ?? ''));
  const gestures = ['keydown', 'click', 'input'];
  const longTasks = window.recorded.longTasks.length;
  window.answered = new Promise((resolve) => {
    const begin = ({ timeStamp }: Event) => {
      for (const gesture of gestures) removeEventListener(gesture, begin, true);
      const look = () => {
        if (!isThere()) {
          requestAnimationFrame(look);
          return;
        }
        // A timer would run only after the frame that follows.
        const told = () => resolve({ duration: performance.now() - timeStamp, longTasks });
        void scheduler.postTask(told, { priority: 'user-blocking' });
      };
      requestAnimationFrame(look);
    };
    for (const gesture of gestures) addEventListener(gesture, begin, true);
  });
}

declare global {
  interface Window {
    /** Resolves with the time to the answer, and the count of long tasks before the gesture. */
    answered: Promise<{ readonly duration: number; readonly longTasks: number }>;
  }
}

/** Makes a gesture and waits for its answer to be painted. */
export async function painted(page: Page, act: () => Promise<void>, sign: Sign): Promise<Painted> {
  await page.evaluate(watch, sign);
  await act();
  const { duration, longTasks } = await page.evaluate(() => window.answered);
  await quiet(page);
  const all = await page.evaluate(() => window.recorded.longTasks);
  return { duration, longTasks: all.slice(longTasks) };
}
