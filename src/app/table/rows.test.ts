import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../model/changes.ts';
import { type Filter, visible } from '../../model/filter.ts';
import { day, everything, smallAtlas } from '../../model/small-atlas.ts';
import { sortedBy } from '../../view/sorting.ts';
import { cellsOfRow, matching } from './cells.ts';
import { rowsOf } from './rows.ts';
import { sorted } from './sort.ts';

function compared(more: Partial<Filter> = {}) {
  const atlas = smallAtlas();
  const filter = everything(atlas, { coalitions: 'none', ...more });
  const [earlier, later] = [day('1941-01-01'), day('1965-01-01')];
  const { ties } = visible(atlas, { ...filter, day: later, otherDay: earlier });
  return rowsOf(atlas, ties, changesBetween(atlas, filter, earlier, later));
}

const told = (rows: ReturnType<typeof compared>) =>
  rows.map((row) => cellsOfRow(row, ['a', 'b', 'kind', 'change']).join(', '));

describe('the table of two dates', () => {
  it('says of every tie what became of it', () => {
    expect(told(compared())).toEqual([
      'Avaria, Borduria, Training and assistance, Began',
      'Carpathia, Dalmoria, Security consultation, Ended',
    ]);
  });

  it('sorts by it, and finds by it', () => {
    const rows = compared();
    const { compare } = new Intl.Collator('en');
    const down = { ...sortedBy(undefined, 'change'), descending: true };
    expect(told(sorted(rows, down, compare))).toEqual(told(rows).reverse());
    expect(told(matching(rows, 'ended'))).toEqual([
      'Carpathia, Dalmoria, Security consultation, Ended',
    ]);
  });

  it('says nothing of one date', () => {
    const atlas = smallAtlas();
    const { ties } = visible(atlas, everything(atlas));
    expect(rowsOf(atlas, ties, undefined).filter((row) => 'change' in row)).toEqual([]);
  });
});
