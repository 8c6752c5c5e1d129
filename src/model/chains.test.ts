import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestChains } from './chains.ts';
import { egoNetwork } from './ego.ts';
import { unfoldedTies } from './filter.ts';
import { anyAtlas, anyFilter } from './random-atlas.ts';
import { party, relationship } from './small-atlas.ts';
import { relationshipTie } from './tie.ts';

const tie = (id: string, more = {}) =>
  relationshipTie(relationship(id, id.charAt(0), id.charAt(1), more));

/** A to D over B (twice) or C, and on to E; F–G apart. */
const TIES = ['AB', 'CA', 'DB', 'BD', 'CD', 'DE', 'FG'].map((id) => tie(id));

const chains = (a: string, b: string, limit = 9) => shortestChains(TIES, party(a), party(b), limit);
const routes = (a: string, b: string, limit?: number) =>
  chains(a, b, limit).shown.map(({ parties }) => parties.join(''));

describe('the shortest chains', () => {
  it('are all of them, in either direction of a tie', () => {
    expect(routes('A', 'E')).toEqual(['ABDE', 'ACDE']);
    expect(chains('A', 'E')).toMatchObject({ length: 3, total: 2 });
  });

  it('carry every tie of a step', () => {
    const [first] = chains('A', 'D').shown;
    expect(first?.steps.map((step) => step.map(({ id }) => id))).toEqual([['AB'], ['DB', 'BD']]);
  });

  it('are counted beyond those that are told, and so are who and what is on them', () => {
    const { shown, total, parties, ties } = chains('A', 'D', 1);
    expect(shown).toHaveLength(1);
    expect(total).toBe(2);
    expect([...parties].sort().join('')).toBe('ABCD');
    expect([...ties].sort()).toEqual(['AB', 'BD', 'CA', 'CD', 'DB']);
  });

  it('multiply where ways part, meet and part again', () => {
    const diamonds = ['AB', 'AC', 'BD', 'CD', 'DE', 'DF', 'EG', 'FG'].map((id) => tie(id));
    const { total, shown } = shortestChains(diamonds, party('A'), party('G'), 9);
    expect([total, shown.length]).toEqual([4, 4]);
  });

  it('are none between parties that no tie connects', () => {
    expect(chains('A', 'G')).toMatchObject({ length: undefined, total: 0, shown: [] });
    expect(chains('A', 'Z').total).toBe(0);
  });

  it('tell the firmer way first', () => {
    const ties = [tie('AB', { status: 'contested' }), tie('BD'), tie('AC'), tie('CD')];
    const [first] = shortestChains(ties, party('A'), party('D'), 1).shown;
    expect(first?.parties.join('')).toBe('ACD');
  });

  it('lead from a party to itself without a step', () => {
    expect(chains('A', 'A')).toMatchObject({ length: 0, total: 1 });
    expect(routes('A', 'A')).toEqual(['A']);
  });
});

describe('the shortest chains of any atlas', () => {
  const anyCase = fc.tuple(anyAtlas, anyFilter).chain(([atlas, filter]) => {
    const anyParty = fc.constantFrom(...atlas.parties.keys());
    return fc.tuple(fc.constant(unfoldedTies(atlas, filter)), anyParty, anyParty);
  });

  it('are real ways of one length, as many as are counted, none of them twice', () => {
    fc.assert(
      fc.property(anyCase, ([ties, a, b]) => {
        const { shown, total, length, ties: involved } = shortestChains(ties, a, b, 10_000);
        expect(shown).toHaveLength(total);
        expect(new Set(shown.map(({ parties }) => parties.join(' '))).size).toBe(total);
        expect(new Set(shown.flatMap(({ steps }) => steps.flat().map(({ id }) => id)))).toEqual(
          involved,
        );
        for (const { parties, steps } of shown) {
          expect([parties[0], parties.at(-1), steps.length]).toEqual([a, b, length]);
          steps.forEach((step, index) => {
            const ends = [parties[index], parties[index + 1]].sort();
            const all = ties.filter((one) => `${[one.a, one.b].sort()}` === `${ends}`);
            expect(step).toEqual(all);
            expect(step.length).toBeGreaterThan(0);
          });
        }
      }),
    );
  });

  it('are as long as the depth at which one enters the neighbourhood of the other', () => {
    fc.assert(
      fc.property(anyCase, ([ties, a, b]) => {
        const { length } = shortestChains(ties, a, b, 1);
        const near = (depth: number) => egoNetwork(ties, a, depth).has(b);
        if (length === undefined) expect(near(20)).toBe(false);
        else expect([near(length), length > 0 && near(length - 1)]).toEqual([true, false]);
      }),
    );
  });

  it('are the same from the other end, turned round', () => {
    fc.assert(
      fc.property(anyCase, ([ties, a, b]) => {
        const there = shortestChains(ties, a, b, 10_000);
        const back = shortestChains(ties, b, a, 10_000);
        const turned = back.shown.map(({ parties }) => [...parties].reverse().join(' '));
        expect(turned.sort()).toEqual(there.shown.map(({ parties }) => parties.join(' ')).sort());
        expect([back.parties, back.ties]).toEqual([there.parties, there.ties]);
      }),
    );
  });
});
