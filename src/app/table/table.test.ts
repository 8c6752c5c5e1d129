import { describe, expect, it } from 'vitest';
import type { TieId } from '../../model/id.ts';
import { date } from '../../model/small-atlas.ts';
import { COLUMNS, sortedBy } from '../../view/sorting.ts';
import { cellsOfRow, matching } from './cells.ts';
import type { Row } from './rows.ts';
import { sorted } from './sort.ts';

function row(id: string, more: Partial<Row> = {}): Row {
  return {
    id: id as TieId,
    a: id,
    b: 'Borduria',
    kind: 'Exercises',
    instrument: '',
    status: 'In force',
    derived: false,
    sources: [],
    cited: '',
    ...more,
  };
}

const rows = [
  row('one', { from: date('1990'), a: 'Türkiye' }),
  row('two'),
  row('three', { from: date('1951-03'), a: 'السعودية', cited: 'UNTS 123' }),
];
const compare = (a: string, b: string) => a.localeCompare(b);
const ids = (all: readonly Row[]) => all.map(({ id }) => id as string);

describe('sorting the table', () => {
  it('leaves the rows as they are until a column is chosen', () => {
    expect(sorted(rows, undefined, compare)).toBe(rows);
  });

  it('sorts both ways, what is not known always last', () => {
    const up = sortedBy(undefined, 'from');
    expect(ids(sorted(rows, up, compare))).toEqual(['three', 'one', 'two']);
    const down = sortedBy(up, 'from');
    expect(ids(sorted(rows, down, compare))).toEqual(['one', 'three', 'two']);
    expect(sortedBy(down, 'from')).toEqual(up);
    expect(sortedBy(down, 'a')).toEqual({ column: 'a', descending: false });
  });
});

describe('filtering the table', () => {
  it.each([
    ['turkiye', ['one']],
    ['TÜRKIYE exerc', ['one']],
    ['السعوديه', ['three']],
    ['unts', ['three']],
    ['1951-03', ['three']],
    ['borduria', ['one', 'two', 'three']],
    ['  ', ['one', 'two', 'three']],
    ['nowhere', []],
  ])('by “%s” finds %j', (query, found) => {
    expect(ids(matching(rows, query))).toEqual(found);
  });
});

it('a row as text has a cell a column', () => {
  expect(rows.map((one) => cellsOfRow(one, COLUMNS).length)).toEqual([9, 9, 9]);
});
