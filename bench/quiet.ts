import type { Page } from '@playwright/test';

/** Idle moments in a row after which nothing is left to do. */
const IN_A_ROW = 8;
/** Milliseconds of a frame that must be left over for a moment to be idle. */
const LEFT_OVER = 8;

/** Waits until the page's main thread has nothing more to do, frame after frame. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    ([inARow, leftOver]) =>
      new Promise<void>((resolve) => {
        let idle = 0;
        const look = (deadline: IdleDeadline) => {
          idle = deadline.timeRemaining() >= leftOver ? idle + 1 : 0;
          if (idle === inARow) resolve();
          else requestAnimationFrame(() => requestIdleCallback(look));
        };
        requestIdleCallback(look);
      }),
    [IN_A_ROW, LEFT_OVER] as const,
  );
}
