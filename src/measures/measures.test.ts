import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { communities } from './communities.ts';
import { degree } from './degree.ts';
import { drawn } from './hand-drawn.ts';
import type { Measure } from './measure.ts';
import type { MeasuredNetwork } from './network.ts';

const scoresOf = (measure: Measure, network: MeasuredNetwork) =>
  Object.fromEntries(measure.scores(network).values);

const row = drawn(['A-B-C-D']);
const star = drawn(['X-A', 'X-B', 'X-C', 'X-D']);
const square = drawn(['A-B-C-D-A']);
const apart = drawn(['A-B', 'C-D-E', 'F']);

describe('degree', () => {
  it('counts every tie, parallel ones too, and a party alone has none', () => {
    expect(scoresOf(degree, drawn(['A-B-A', 'B-C', 'D']))).toEqual({ A: 2, B: 3, C: 1, D: 0 });
  });

  it('tells the kinds, with a tie of two kinds once under each', () => {
    const { ties, parties } = drawn(['A-B-C'], { kinds: ['exercise'] });
    const [first, ...others] = ties;
    if (!first) throw new Error('no tie');
    const both = { ...first, kinds: ['mutual-defence', 'exercise'] as const };
    const { values, byKind } = degree.scores({ parties, ties: [both, ...others] });
    const [a, b] = parties.map(({ id }) => id);
    if (!a || !b) throw new Error('no party');
    expect(values.get(b)).toBe(2);
    expect(Object.fromEntries(byKind?.get(a) ?? [])).toEqual({ 'mutual-defence': 1, exercise: 1 });
    expect(Object.fromEntries(byKind?.get(b) ?? [])).toEqual({ 'mutual-defence': 1, exercise: 2 });
  });
});

describe('betweenness', () => {
  it('in a row of four: each of the middle two is on two of the three pairs of others', () => {
    expect(scoresOf(betweenness, row)).toEqual({ A: 0, B: 2 / 3, C: 2 / 3, D: 0 });
  });

  it('is whole in the middle of a star', () => {
    expect(scoresOf(betweenness, star)).toEqual({ X: 1, A: 0, B: 0, C: 0, D: 0 });
  });

  it('is halved where there are two chains: a square', () => {
    const sixth = 0.5 / 3;
    expect(scoresOf(betweenness, square)).toEqual({ A: sixth, B: sixth, C: sixth, D: sixth });
  });

  it('is the same with parallel ties, for a dyad is one step however many ties make it', () => {
    expect(scoresOf(betweenness, drawn(['A-B-A-B-C-D-C']))).toEqual(scoresOf(betweenness, row));
  });

  it('counts pairs that are not joined among all pairs', () => {
    const alone = { A: 0, B: 0, C: 0, E: 0, F: 0 };
    expect(scoresOf(betweenness, apart)).toEqual({ ...alone, D: 1 / 10 });
  });
});

describe('closeness', () => {
  it('is the mean of one over the steps', () => {
    const end = (1 + 1 / 2 + 1 / 3) / 3;
    const middle = (1 + 1 + 1 / 2) / 3;
    expect(scoresOf(closeness, row)).toEqual({ A: end, B: middle, C: middle, D: end });
    expect(scoresOf(closeness, star)).toMatchObject({ X: 1, A: 2.5 / 4 });
  });

  it('counts nothing for those out of reach, and is 0 for who is alone', () => {
    const end = 1.5 / 5;
    expect(scoresOf(closeness, apart)).toEqual({ A: 0.2, B: 0.2, C: end, D: 0.4, E: end, F: 0 });
    expect(scoresOf(closeness, drawn(['A']))).toEqual({ A: 0 });
  });
});

describe('brokerage', () => {
  it('is of who stands between the OIC and the rest: A and B inside, Y and Z outside', () => {
    //  A ─ B ─ Y ─ Z     pairs: AY through B; AZ through B and Y; BY directly; BZ through Y
    const network = drawn(['A-B-Y-Z'], { outside: 'YZ' });
    expect(scoresOf(brokerage, network)).toEqual({ A: 0, B: 2 / 4, Y: 2 / 4, Z: 0 });
  });

  it('shares a pair between its shortest chains', () => {
    const network = drawn(['A-B-Z', 'A-C-Z'], { outside: 'Z' });
    //  pairs: AZ through B or through C; BZ and CZ directly
    expect(scoresOf(brokerage, network)).toEqual({ A: 0, B: 0.5 / 3, C: 0.5 / 3, Z: 0 });
  });

  it('lets a coalition stand between, but not be an end', () => {
    const network = drawn(['A-pact-Z', 'A-club'], { outside: 'Z' });
    expect(scoresOf(brokerage, network)).toEqual({ A: 0, pact: 1, Z: 0, club: 0 });
  });

  it('counts joined pairs only', () => {
    const network = drawn(['A-B-Z', 'C', 'Y'], { outside: 'YZ' });
    expect(scoresOf(brokerage, network)).toEqual({ A: 0, B: 1 / 2, C: 0, Y: 0, Z: 0 });
  });

  it.each(['', 'ABCD'])('is nothing where there is one side only (outside: "%s")', (outside) => {
    const nobody = { A: 0, B: 0, C: 0, D: 0 };
    expect(scoresOf(brokerage, drawn(['A-B-C-D'], { outside }))).toEqual(nobody);
  });
});

describe('communities', () => {
  it('tells two close groups with one tie between them, the larger first', () => {
    const network = drawn(['A-B-C-A', 'C-P', 'P-Q-R-S-P-R', 'Q-S']);
    const [small, large] = [2, 1];
    expect(scoresOf(communities, network)).toEqual({
      ...{ A: small, B: small, C: small },
      ...{ P: large, Q: large, R: large, S: large },
    });
  });

  it('numbers equals by their first id, and leaves out who is alone', () => {
    const network = drawn(['R-Q-P-R', 'C-B-A-C', 'Z']);
    expect(scoresOf(communities, network)).toEqual({ A: 1, B: 1, C: 1, P: 2, Q: 2, R: 2, Z: 0 });
  });

  it('can be of nothing', () => {
    expect(scoresOf(communities, drawn([]))).toEqual({});
    expect(scoresOf(communities, drawn(['A', 'B']))).toEqual({ A: 0, B: 0 });
  });
});
