import type { Page } from '@playwright/test';
import { measured } from './measures.ts';

/** Saves the usual figure, A4 at 300 pixels to the inch, in that format, again and again. */
export async function saveFigure(
  page: Page,
  format: 'SVG' | 'PNG' | 'PDF',
  times: number,
): Promise<readonly number[]> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await dialog.getByText(format, { exact: true }).click();
  const durations: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const { duration } = await measured(page, 'figure', async () => {
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Download' }).click();
      await download;
    });
    durations.push(duration);
  }
  await page.keyboard.press('Escape');
  return durations;
}
