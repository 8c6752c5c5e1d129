import type { Page } from '@playwright/test';
import { openPage } from './open.ts';
import { type Painted, painted } from './painted.ts';
import { type Bench, blockingRow, blockingTimes, type Findings } from './part.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { quiet } from './quiet.ts';

interface Answered {
  readonly name: string;
  /** The first time, when code and elements it needs are still to come. */
  readonly first: Painted;
  readonly later: readonly Painted[];
}

async function ask(page: Page, question: Question, runs: number): Promise<Answered> {
  const { name, prepare, gesture, sign, again, isPreparedAgain } = question;
  const samples: Painted[] = [];
  for (let turn = 0; turn <= runs; turn++) {
    if (turn === 0 || again || isPreparedAgain) await prepare(page);
    await quiet(page);
    samples.push(await painted(page, () => gesture(page, turn), sign));
    await again?.(page);
    await quiet(page);
  }
  const [first, ...later] = samples;
  if (!first) throw new Error(`no run of: ${name}`);
  return { name, first, later };
}

/** Asks everything in a page of its own, each so many times after a first. */
export async function answering({ browser, address, runs, unit }: Bench): Promise<Findings> {
  const answers = [];
  for (const question of QUESTIONS) {
    const page = await openPage(browser, `${address}?${question.at}`);
    const { name, first, later } = await ask(page, question, runs);
    await page.context().close();
    const counted = later.map(({ duration, longTasks }) => ({
      duration,
      longTasks: longTasks.length,
    }));
    answers.push({
      name,
      firstMs: Math.round(first.duration),
      ...blockingTimes(counted, unit),
      longestTaskMs: Math.max(0, ...later.flatMap(({ longTasks }) => longTasks)),
    });
  }
  return {
    result: { answers },
    rows: answers.map((one) => blockingRow(`${one.name}, first ${one.firstMs} ms`, one)),
  };
}
