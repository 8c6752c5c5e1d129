import type { Browser } from '@playwright/test';
import { NAMED } from './measures.ts';
import { median } from './statistics.ts';

/** Milliseconds this browser takes for a fixed amount of arithmetic: the unit of the ratios. */
export async function calibrate(browser: Browser, runs: number): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(NAMED);
  await page.goto('about:blank');
  const times = await page.evaluate((count) => {
    return Array.from({ length: count }, () => {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 20_000_000; i++) sum = (sum * 31 + i) | 0;
      const end = performance.now();
      return end - start + sum * 0;
    });
  }, runs);
  await page.close();
  return median(times);
}
