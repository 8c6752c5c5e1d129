import type { Page } from '@playwright/test';
import { type Painted, painted } from './painted.ts';
import { QUESTIONS, type Question } from './questions.ts';

export interface Answered {
  readonly name: string;
  /** The first time, when code and elements it needs are still to come. */
  readonly first: Painted;
  readonly later: readonly Painted[];
}

const QUIET = 300;

async function ask(page: Page, address: string, question: Question, runs: number) {
  const { name, at, prepare, gesture, sign, again, isPreparedAgain } = question;
  await page.goto(`${address}?${at}`);
  await page.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
  await page.waitForTimeout(QUIET * 2);
  const samples: Painted[] = [];
  for (let turn = 0; turn <= runs; turn++) {
    if (turn === 0 || again || isPreparedAgain) await prepare(page);
    await page.waitForTimeout(QUIET);
    samples.push(await painted(page, () => gesture(page, turn), sign));
    await again?.(page);
    await page.waitForTimeout(QUIET);
  }
  const [first, ...later] = samples;
  if (!first) throw new Error(`no run of: ${name}`);
  return { name, first, later };
}

/** Asks everything, each so many times after a first. */
export async function askAll(page: Page, address: string, runs: number): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of QUESTIONS) {
    answered.push(await ask(page, address, question, runs));
  }
  return answered;
}
