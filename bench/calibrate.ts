import type { Page } from '@playwright/test';
import { median } from './statistics.ts';

/** Milliseconds this browser takes for a fixed amount of arithmetic: the unit of the ratios. */
export async function calibrate(page: Page, runs: number): Promise<number> {
  const times = await page.evaluate((count) => {
    return Array.from({ length: count }, () => {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 20_000_000; i++) sum = (sum * 31 + i) | 0;
      const end = performance.now();
      return end - start + sum * 0;
    });
  }, runs);
  return median(times);
}
