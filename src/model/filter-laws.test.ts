import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { KINDS } from './kind.ts';
import { anyAtlas, anyDay, anyFilter, anyKinds } from './random-atlas.ts';
import { ids } from './small-atlas.ts';

describe('any filter of any atlas', () => {
  it('shows the ends of every tie it shows', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        const seen = visible(some, filter);
        for (const { a, b } of seen.ties) {
          expect(seen.parties.has(a)).toBe(true);
          expect(seen.parties.has(b)).toBe(true);
        }
      }),
    );
  });

  it('shows only parties that have a tie, and the focus', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        const seen = visible(some, filter);
        const tied = new Set<PartyId | undefined>(seen.ties.flatMap(({ a, b }) => [a, b]));
        for (const id of seen.parties) expect(tied.has(id) || id === filter.focus).toBe(true);
        if (filter.focus !== undefined) expect(seen.parties.has(filter.focus)).toBe(true);
        expect(seen.nations + seen.coalitions).toBe(seen.parties.size);
      }),
    );
  });

  it('shows only the kinds it was asked for', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        for (const { kinds } of visible(some, filter).ties) {
          expect(kinds.length).toBeGreaterThan(0);
          expect(kinds.every((kind) => filter.kinds.has(kind))).toBe(true);
        }
      }),
    );
  });

  it('shows with fewer kinds no tie and no party that more kinds do not show', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, anyKinds, (some, filter, others) => {
        const fewer = new Set([...filter.kinds].filter((kind) => others.has(kind)));
        const [less, more] = [visible(some, { ...filter, kinds: fewer }), visible(some, filter)];
        const shown = new Set(ids(more.ties));
        expect(ids(less.ties).filter((id) => !shown.has(id))).toEqual([]);
        expect([...less.parties].filter((id) => !more.parties.has(id))).toEqual([]);
      }),
    );
  });

  it('shows more of a focus the deeper it goes', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        fc.pre(filter.focus !== undefined);
        const deeper = visible(some, { ...filter, depth: filter.depth + 1 });
        const shown = new Set(ids(deeper.ties));
        expect(ids(visible(some, filter).ties).filter((id) => !shown.has(id))).toEqual([]);
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        expect(visible(some, filter)).toEqual(visible(some, filter));
      }),
    );
  });

  it('shows no more of a kind than is in force, and says how much it shows, with hubs', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, fc.option(anyDay()), (some, filter, otherDay) => {
        const days = { otherDay: otherDay ?? undefined };
        const seen = visible(some, { ...filter, ...days, coalitions: 'hub' });
        for (const kind of KINDS) {
          const { shown, inForce } = seen.counts[kind];
          expect(shown).toBeLessThanOrEqual(inForce);
          expect(shown).toBe(seen.ties.filter(({ kinds }) => kinds.includes(kind)).length);
        }
      }),
    );
  });

  it('counts in force the same, whatever else it shows', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, anyFilter, (some, one, other) => {
        const inForce = (filter: Filter) => {
          const { counts } = visible(some, { ...filter, day: one.day });
          return KINDS.map((kind) => counts[kind].inForce);
        };
        expect(inForce(one)).toEqual(inForce(other));
      }),
    );
  });

  it('shows no coalition when coalitions are not drawn', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        fc.pre(filter.focus === undefined || some.nations.has(filter.focus));
        const seen = visible(some, { ...filter, coalitions: 'none' });
        expect(seen.coalitions).toBe(0);
        expect(seen.crowd.size).toBe(0);
        expect(seen.ties.every(({ form }) => form === 'relationship')).toBe(true);
      }),
    );
  });

  it('folds only nations it does not show, behind hubs it shows', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        const seen = visible(some, filter);
        for (const [hub, nations] of seen.crowd) {
          expect(seen.parties.has(hub)).toBe(true);
          expect(filter.unfolded.has(hub)).toBe(false);
          expect(nations.filter((id) => seen.parties.has(id))).toEqual([]);
        }
      }),
    );
  });
});
