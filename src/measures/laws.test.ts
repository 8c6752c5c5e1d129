import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { asPairs } from './as-pairs.ts';
import { measured } from './measured.ts';
import { MEASURES } from './measures.ts';
import type { MeasuredNetwork } from './network.ts';

const ALL = Object.values(MEASURES);

const NAMES = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
const ids = NAMES as PartyId[];
const alone = 'alone' as PartyId;

const anyNetwork: fc.Arbitrary<MeasuredNetwork> = fc
  .record({
    sides: fc.array(fc.constantFrom('insider', 'outsider', 'coalition'), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
    ties: fc.array(
      fc.record({
        a: fc.constantFrom(...ids),
        b: fc.constantFrom(...ids),
        kinds: fc.subarray([...KINDS], { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ sides, ties }) => ({
    parties: [...ids, alone].map((id, index) => ({
      id,
      isNation: sides[index] !== 'coalition',
      isInsider: sides[index] === 'insider',
    })),
    ties: ties.filter(({ a, b }) => a !== b),
  }));

function renamed(network: MeasuredNetwork, nameOf: (id: PartyId) => PartyId): MeasuredNetwork {
  return {
    parties: network.parties.map((party) => ({ ...party, id: nameOf(party.id) })),
    ties: network.ties.map((tie) => ({ ...tie, a: nameOf(tie.a), b: nameOf(tie.b) })),
  };
}

const backwards = (id: PartyId) => (id === alone ? id : (ids.at(-1 - ids.indexOf(id)) ?? id));

describe.each(ALL)('$id of any network', ({ id: measure, format, scores }) => {
  it('is a number for every party: 0 for one alone, and within its bounds', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { values } = scores(network);
        expect([...values.keys()].sort()).toEqual([...ids, alone].sort());
        expect(values.get(alone)).toBe(0);
        for (const value of values.values()) {
          expect(value).toBeGreaterThanOrEqual(0);
          if (format === 'share' || format === 'index') expect(value).toBeLessThan(1 + 1e-9);
          else expect(Number.isInteger(value)).toBe(true);
        }
      }),
    );
  });

  it('is the same in whatever order and direction the ties come', () => {
    fc.assert(
      fc.property(anyNetwork, ({ parties, ties }) => {
        const turned = ties.map(({ a, b, kinds }) => ({ a: b, b: a, kinds })).toReversed();
        const other = scores({ parties: parties.toReversed(), ties: turned }).values;
        for (const [id, value] of scores({ parties, ties }).values) {
          expect(other.get(id)).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('ranks every party once, places never falling', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom('parties', 'pairs'), (network, hubs) => {
        const { ranking, values } = measured({ measure, network, hubs });
        expect(ranking.map(({ id }) => id).sort()).toEqual([...values.keys()].sort());
        ranking.forEach(({ place }, index) => {
          expect(place).toBeLessThanOrEqual(index + 1);
          expect(place).toBeGreaterThanOrEqual(ranking[index - 1]?.place ?? 1);
        });
      }),
    );
  });
});

// A division into communities may hang on the order of equals, which the names decide.
describe.each(ALL.filter(({ format }) => format !== 'group'))('$id', ({ scores }) => {
  it('goes with the party, whatever it is called', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const other = scores(renamed(network, backwards)).values;
        for (const [id, value] of scores(network).values) {
          expect(other.get(backwards(id))).toBeCloseTo(value, 9);
        }
      }),
    );
  });
});

describe('a network as pairs', () => {
  it('has no coalition left, and is as it was if it had none', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const pairs = asPairs(network);
        expect(pairs.parties.every(({ isNation }) => isNation)).toBe(true);
        const left = new Set(pairs.parties.map(({ id }) => id));
        expect(pairs.ties.every(({ a, b }) => left.has(a) && left.has(b))).toBe(true);
        expect(asPairs(pairs)).toEqual(pairs);
      }),
    );
  });
});
