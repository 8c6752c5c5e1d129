import type { Browser } from '@playwright/test';
import { median, quantile } from './statistics.ts';
import type { Row } from './table.ts';

/** What every part of the bench is given. */
export interface Bench {
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly address: string;
  /** How often a thing is done. */
  readonly runs: number;
  /** Milliseconds of the fixed arithmetic that ratios refer to. */
  readonly unit: number;
}

/** What a part found: by name for programs, in rows for readers. */
export interface Findings {
  readonly result: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

export interface Times {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** The median in units of the fixed arithmetic. */
  readonly ratio: number;
  readonly samples: number;
}

/** A time, and how many tasks over 50 ms blocked the main thread meanwhile. */
export interface Sample {
  readonly duration: number;
  readonly longTasks: number;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

export function times(samples: readonly number[], unit: number): Times {
  return {
    medianMs: rounded(median(samples)),
    p95Ms: rounded(quantile(samples, 0.95)),
    ratio: Math.round((median(samples) / unit) * 1000) / 1000,
    samples: samples.length,
  };
}

export function blockingTimes(
  samples: readonly Sample[],
  unit: number,
): Times & { readonly longTasks: number } {
  const durations = samples.map(({ duration }) => duration);
  return {
    ...times(durations, unit),
    longTasks: samples.reduce((sum, { longTasks }) => sum + longTasks, 0),
  };
}

export function row(what: string, { medianMs, p95Ms, ratio }: Times): Row {
  return {
    what,
    value: `${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)})`,
    ratio: `× ${ratio.toFixed(3)}`,
  };
}

export function blockingRow(what: string, samples: Times & { readonly longTasks: number }): Row {
  return row(`${what}, ${samples.longTasks} long tasks`, samples);
}
