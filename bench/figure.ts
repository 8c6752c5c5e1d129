import type { Page } from '@playwright/test';
import { measured } from './measures.ts';
import { openPage } from './open.ts';
import { type Bench, type Findings, row, times } from './part.ts';

/** Saves the usual figure, A4 at 300 pixels to the inch, in that format, again and again. */
async function saveFigure(
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

/** The opening view saved by hand in each format. */
export async function saving({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const page = await openPage(browser, address);
  const figureSvg = times(await saveFigure(page, 'SVG', runs), unit);
  const figurePng = times(await saveFigure(page, 'PNG', runs), unit);
  const figurePdf = times(await saveFigure(page, 'PDF', runs), unit);
  await page.context().close();
  return {
    result: { figureSvg, figurePng, figurePdf },
    rows: [
      row('figure as SVG', figureSvg),
      row('figure as PNG, A4 at 300 dpi', figurePng),
      row('figure as PDF', figurePdf),
    ],
  };
}
