import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from './filter.ts';
import type { NationId } from './id.ts';
import { cellsOf, inMatrixOrder, nextTie, tiesIn } from './matrix.ts';
import { anyAtlas } from './random-atlas.ts';
import { everything, ids, nation, SMALL_RECORDS, smallAtlas } from './small-atlas.ts';

const AVA = 'AVA' as NationId;
const BOR = 'BOR' as NationId;
const byName = (a: string, b: string) => a.localeCompare(b);

function cellsToday(atlas = smallAtlas()) {
  const { ties } = visible(atlas, everything(atlas, { coalitions: 'pairs' }));
  return cellsOf(atlas, ties);
}

describe('the cells of the matrix', () => {
  it('hold every tie of two nations, recorded ones before derived ones of a kind', () => {
    const cell = cellsToday().get(AVA)?.get(BOR);
    expect(cell?.kinds).toEqual([
      'mutual-defence',
      'intelligence-sharing',
      'exercise',
      'training-and-assistance',
    ]);
    expect(cell && ids(cell.ties)).toEqual([
      'pair:mutual-defence:AVA~BOR',
      'bor-ava-intelligence',
      'pair:exercise:AVA~BOR',
      'ava-bor-training',
    ]);
    expect(cell && [...cell.weak]).toEqual(['intelligence-sharing']);
  });

  it('are the same both ways round, and none is a nation’s own', () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const cells = cellsToday(atlas);
        for (const [a, row] of cells) {
          expect(row.has(a)).toBe(false);
          for (const [b, cell] of row) expect(cells.get(b)?.get(a)).toBe(cell);
        }
      }),
    );
  });

  it('leave ties with a coalition to the other views', () => {
    const all = [...cellsToday().values()].flatMap((row) => [...row.values()]);
    expect(all.flatMap(({ ties }) => ids(ties))).not.toContain('dal-league-support');
  });
});

describe('rows and columns', () => {
  const atlas = smallAtlas({
    nations: SMALL_RECORDS.nations.map((one) =>
      nation(one.id, {
        name: one.name,
        ...(one.id === 'BOR' && { region: 'gulf' }),
        ...(one.id === 'AVA' && { region: 'levant' }),
      }),
    ),
  });
  const cells = cellsToday(atlas);

  it('go by region, the regionless last', () => {
    expect(inMatrixOrder(atlas, cells, 'region', byName).slice(0, 2)).toEqual(['BOR', 'AVA']);
  });

  it('go by community, those in none last', () => {
    const groups = new Map<NationId, number>([
      ['DAL' as NationId, 2],
      ['FEN' as NationId, 1],
      ['AVA' as NationId, 2],
      ['BOR' as NationId, 0],
    ]);
    const order = inMatrixOrder(atlas, cells, 'community', byName, groups);
    expect(order).toEqual(['FEN', 'AVA', 'DAL', 'BOR']);
  });

  it('go by number of ties, most first', () => {
    const order = inMatrixOrder(atlas, cells, 'ties', byName);
    const counts = order.map((id) => tiesIn(cells, id));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(order[0]).toBe('AVA');
  });

  it('go by name', () => {
    expect(inMatrixOrder(atlas, cells, 'name', byName)).toEqual(['AVA', 'BOR', 'DAL', 'FEN']);
  });
});

describe('selecting a cell', () => {
  const cell = cellsToday().get(AVA)?.get(BOR);

  it('takes the first tie, then the next at each repeat, then the first again', () => {
    let selected: string | undefined;
    const taken: (string | undefined)[] = [];
    for (let times = 0; times < 5; times++) {
      selected = cell && nextTie(cell, selected)?.id;
      taken.push(selected);
    }
    expect(new Set(taken).size).toBe(4);
    expect(taken[4]).toBe(taken[0]);
  });

  it('takes the kind that is meant where the cell has it', () => {
    expect(cell && nextTie(cell, undefined, 'training-and-assistance')?.id).toBe(
      'ava-bor-training',
    );
    expect(cell && nextTie(cell, undefined, 'political-support')?.id).toBe(
      'pair:mutual-defence:AVA~BOR',
    );
  });
});
