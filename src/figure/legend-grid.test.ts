import { describe, expect, it } from 'vitest';
import type { LegendNote } from './figure.ts';
import { legendGrid } from './legend-grid.ts';
import { PAGE } from './test-scene.ts';

const SHORT = 'Short';
const LONG = 'A label that is a good deal longer';

function columnsOf(labels: readonly string[], width: number): readonly number[] {
  const legendNotes = labels.map((label): LegendNote => ({ sample: 'insider', label }));
  const { cells } = legendGrid({ ...PAGE, legend: [], legendNotes }, width);
  const counts = new Map<number, number>();
  for (const { x } of cells) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts.values()];
}

describe('the legend', () => {
  it('is one row where the width allows', () => {
    expect(columnsOf([SHORT, SHORT, SHORT], 600)).toEqual([1, 1, 1]);
  });

  it('has as few rows as fit', () => {
    expect(columnsOf([SHORT, SHORT, SHORT, SHORT, SHORT], 200)).toEqual([3, 2]);
  });

  it('keeps long labels in one column, if that makes two columns fit', () => {
    expect(columnsOf([SHORT, SHORT, LONG, LONG, LONG], 340)).toEqual([2, 3]);
  });

  it('is one column where nothing else fits', () => {
    expect(columnsOf([LONG, LONG, LONG], 240)).toEqual([3]);
  });
});
