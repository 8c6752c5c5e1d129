import type { Page } from '@playwright/test';
import { measured } from './measures.ts';

type Samples = { duration: number; longTasks: number }[];

async function repeat(
  page: Page,
  times: number,
  act: (turn: number) => Promise<void>,
): Promise<Samples> {
  const samples: Samples = [];
  for (let turn = 0; turn < times; turn++) {
    samples.push(await measured(page, 'filter', () => act(turn)));
  }
  return samples;
}

/** Switches one kind of tie off and on by keyboard, as a reader at the legend would. */
export async function toggleKind(page: Page, times: number): Promise<Samples> {
  const kinds = page.getByRole('group', { name: 'Kinds of tie' });
  await kinds.getByRole('checkbox', { name: 'Mutual defence' }).focus();
  return repeat(page, times, () => page.keyboard.press('Space'));
}

export async function stepDate(page: Page, times: number): Promise<Samples> {
  await page.getByRole('slider', { name: 'As of' }).focus();
  return repeat(page, times, () => page.keyboard.press('ArrowLeft'));
}

/** Switches between hubs and outlines by keyboard; the samples are of the way to outlines. */
export async function switchToHulls(page: Page, times: number): Promise<Samples> {
  await page.getByRole('radio', { name: 'Hubs' }).focus();
  const samples = await repeat(page, times * 2, (turn) =>
    page.keyboard.press(turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
  );
  return samples.filter((_sample, turn) => turn % 2 === 0);
}
