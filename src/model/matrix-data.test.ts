import { describe, expect, it } from 'vitest';
import { visible } from './filter.ts';
import type { NationId, PartyId } from './id.ts';
import { KINDS } from './kind.ts';
import { cellsOf } from './matrix.ts';
import { matrixOf } from './matrix-data.ts';
import type { MatrixOrder } from './matrix-order.ts';
import { nation, SMALL_RECORDS, smallAtlas } from './small-atlas.ts';

const REGION_OF: Readonly<Record<string, 'gulf' | 'europe'>> = {
  AVA: 'gulf',
  BOR: 'gulf',
  DAL: 'europe',
  FEN: 'gulf',
};
const atlas = smallAtlas({
  nations: SMALL_RECORDS.nations.map((one) =>
    nation(one.id, { ...one, region: REGION_OF[one.id] }),
  ),
});
const { ties } = visible(atlas, {
  day: atlas.today,
  kinds: new Set(KINDS),
  coalitions: 'pairs',
  depth: 1,
  unfolded: new Set(),
});
const cells = cellsOf(atlas, ties);
const matrixBy = (order: MatrixOrder, groups?: ReadonlyMap<PartyId, number>) =>
  matrixOf(atlas, cells, { order, groups, language: 'en' });

describe('the matrix', () => {
  it('parts its regions where one begins after another', () => {
    const { nations, borders } = matrixBy('region');
    expect(nations).toEqual(['AVA', 'BOR', 'FEN', 'DAL']);
    expect([...borders]).toEqual([3]);
  });

  it('parts its communities, those without one last', () => {
    const groups = new Map([
      ['BOR', 1],
      ['DAL', 1],
      ['FEN', 2],
    ] as [PartyId, number][]);
    const { nations, borders, order } = matrixBy('community', groups);
    expect({ nations, borders: [...borders], order }).toEqual({
      nations: ['BOR', 'DAL', 'FEN', 'AVA'],
      borders: [2, 3],
      order: 'community',
    });
  });

  it('is by region until its communities are known', () => {
    expect(matrixBy('community')).toMatchObject({
      order: 'region',
      nations: ['AVA', 'BOR', 'FEN', 'DAL'],
    });
  });

  it('has no parts where it is ordered by ties or by name', () => {
    expect(matrixBy('ties').borders.size).toBe(0);
    expect(matrixBy('name').borders.size).toBe(0);
  });

  it('is ordered by the names that it is written in', () => {
    const names: Readonly<Record<string, string>> = { AVA: 'd', BOR: 'c', DAL: 'b', FEN: 'a' };
    const { nations } = matrixOf(atlas, cells, {
      order: 'name',
      language: 'en',
      nameOf: ({ id }) => names[id] ?? id,
    });
    expect(nations).toEqual(['FEN', 'DAL', 'BOR', 'AVA'] satisfies string[] as NationId[]);
  });
});
