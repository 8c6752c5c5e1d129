import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { DEFAULT_KINDS, KINDS } from './kind.ts';
import { anyAtlas, anyFilter, anyKinds } from './random-atlas.ts';
import { day, ids, membership, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();

const EVERYTHING: Filter = {
  day: atlas.today,
  kinds: new Set(KINDS),
  coalitions: 'hub',
  depth: 1,
  unfolded: new Set(),
};

const show = (changes: Partial<Filter> = {}) => visible(atlas, { ...EVERYTHING, ...changes });
const names = (parties: Iterable<PartyId>) => [...parties].sort();
const party = (id: string) => id as PartyId;

describe('the small atlas with every kind shown', () => {
  it('shows who has a tie, and folds an outsider that is only a member', () => {
    const seen = show();
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league', 'mark', 'pact']);
    expect(seen.nations).toBe(4);
    expect(seen.coalitions).toBe(3);
    expect([...seen.crowd]).toEqual([['pact', ['ELB']]]);
    expect(seen.foldedNations).toBe(1);
    expect(seen.ties).toHaveLength(12);
  });

  it('counts per kind what is shown of what is in force', () => {
    const { counts } = show();
    expect(counts['mutual-defence']).toEqual({ shown: 5, inForce: 6 });
    expect(counts.exercise).toEqual({ shown: 3, inForce: 4 });
    expect(counts['arms-and-technology']).toEqual({ shown: 3, inForce: 3 });
    expect(counts['political-support']).toEqual({ shown: 1, inForce: 1 });
    expect(counts['security-consultation']).toEqual({ shown: 0, inForce: 0 });
  });

  it('shows the state of another day', () => {
    const seen = show({ day: day('1940-07-01') });
    expect(names(seen.parties)).toEqual(['CAR', 'DAL', 'entente']);
    expect(ids(seen.ties)).toEqual(['car-dal-consult', 'entente/CAR/1']);
  });

  it('unfolds a coalition that was asked for', () => {
    const seen = show({ unfolded: new Set([party('pact')]) });
    expect(seen.parties.has(party('ELB'))).toBe(true);
    expect(seen.crowd.size).toBe(0);
    expect(seen.foldedNations).toBe(0);
  });

  it('shows only some parties, with the coalitions that two of them are in', () => {
    const among = ['AVA', 'BOR', 'FEN'].map(party);
    const seen = show({ narrowing: { among } });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'FEN', 'league', 'mark', 'pact']);
    expect(ids(seen.ties).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'fen-ava-basing',
      'league/AVA/1',
      'league/BOR/1',
      'mark/AVA/1',
      'mark/BOR/1',
      'mark/FEN/1',
      'pact/AVA/1',
      'pact/BOR/2',
    ]);
    const kinds = new Set(['arms-and-technology'] as const);
    const two = show({
      narrowing: { among: ['AVA', 'FEN'].map(party) },
      kinds,
      unfolded: new Set([party('FEN')]),
    });
    expect(names(two.parties)).toEqual(['AVA', 'FEN', 'mark']);
    const withLeague = show({ narrowing: { among: ['DAL', 'BOR', 'league'].map(party) } });
    expect(ids(withLeague.ties).sort()).toEqual([
      'dal-league-support',
      'league/BOR/1',
      'pact/BOR/2',
      'pact/DAL/1',
    ]);
  });

  it('keeps a party without a tie that is to stay, and none that the atlas does not have', () => {
    const kinds = new Set(['intelligence-sharing'] as const);
    const seen = show({ kinds, kept: ['CAR', 'pact', 'XXX'].map(party) });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'CAR', 'pact']);
    expect([seen.nations, seen.coalitions]).toEqual([3, 1]);
  });

  it('leaves out a coalition of outsiders who are in nothing else', () => {
    const memberships = [...atlas.memberships, membership('entente/ELB/1')];
    const seen = visible(smallAtlas({ memberships }), { ...EVERYTHING, day: day('1947-12-31') });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'CAR', 'entente', 'league']);
    expect([...seen.crowd]).toEqual([['entente', ['ELB']]]);
    const alone = smallAtlas({
      relationships: [],
      memberships: [membership('oic/AVA/1'), membership('pact/DAL/1'), membership('pact/ELB/1')],
    });
    const nobody = visible(alone, EVERYTHING);
    expect(nobody.parties.size).toBe(0);
    expect(nobody.crowd.size).toBe(0);
    expect(nobody.foldedNations).toBe(0);
  });

  it('unfolds a nation that was asked for', () => {
    expect(show({ unfolded: new Set([party('ELB')]) }).parties.has(party('ELB'))).toBe(true);
  });
});

describe('the kinds of the opening view', () => {
  const opening = { kinds: new Set(DEFAULT_KINDS) };

  it('leave the pact, the league and one arrangement', () => {
    const seen = show(opening);
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'league', 'pact']);
    expect(ids(seen.ties)).toEqual([
      'bor-ava-intelligence',
      'pact/AVA/1',
      'pact/BOR/2',
      'league/AVA/1',
      'league/BOR/1',
    ]);
    expect([...seen.crowd]).toEqual([['pact', ['DAL', 'ELB']]]);
  });

  it('take from a membership the kinds that are not shown', () => {
    const membership = show(opening).ties.find(({ id }) => id === 'pact/AVA/1');
    expect(membership?.kinds).toEqual(['mutual-defence']);
  });

  it('still count every kind in force', () => {
    expect(show(opening).counts.exercise).toEqual({ shown: 0, inForce: 4 });
  });
});

describe('coalitions as pairs', () => {
  it('draw no hub, except one that has a tie of its own', () => {
    const seen = show({ coalitions: 'pairs' });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league']);
    expect(seen.coalitions).toBe(1);
    expect(ids(seen.ties)).toContain('pair:mutual-defence:AVA~BOR');
    expect(ids(seen.ties)).not.toContain('pact/AVA/1');
  });

  it('leave out the pairs of outsiders among themselves, unless one is asked for', () => {
    const without = ids(show({ coalitions: 'pairs' }).ties);
    expect(without.filter((id) => id.endsWith('DAL~ELB'))).toEqual([]);
    const asked = ids(show({ coalitions: 'pairs', unfolded: new Set([party('ELB')]) }).ties);
    expect(asked.filter((id) => id.endsWith('DAL~ELB'))).toHaveLength(2);
  });

  it('show an outsider that was asked for whichever end of the pair it is', () => {
    const memberships = [...atlas.memberships, membership('pact/FEN/1')];
    const filter: Filter = {
      ...EVERYTHING,
      coalitions: 'pairs',
      unfolded: new Set([party('ELB')]),
    };
    const shown = ids(visible(smallAtlas({ memberships }), filter).ties);
    expect(shown).toContain('pair:exercise:DAL~ELB');
    expect(shown).toContain('pair:exercise:ELB~FEN');
    expect(shown).not.toContain('pair:exercise:DAL~FEN');
  });

  it('fold the outsiders who are there only through pairs, and say how many', () => {
    const seen = show({ coalitions: 'pairs', kinds: new Set(['exercise']) });
    expect(ids(seen.ties)).toEqual(['pair:exercise:AVA~BOR']);
    expect(seen.foldedNations).toBe(2);
  });
});

describe('coalitions as outlines', () => {
  it('show the same as hubs do', () => {
    expect(show({ coalitions: 'hull' })).toEqual(show({ coalitions: 'hub' }));
  });

  it('are no step of their own: members of one are next to each other', () => {
    const around = (coalitions: Filter['coalitions'], depth = 1) =>
      names(show({ coalitions, focus: party('DAL'), depth }).parties);
    expect(around('hub')).toEqual(['DAL', 'league', 'pact']);
    expect(around('hull')).toEqual(['AVA', 'BOR', 'DAL', 'league', 'pact']);
    expect(around('hull', 2)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league', 'mark', 'pact']);
  });

  it('are around a coalition in focus with its members', () => {
    const seen = show({ coalitions: 'hull', focus: party('pact') });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'ELB', 'pact']);
  });
});

describe('coalitions not drawn', () => {
  it('leave only ties between two nations', () => {
    const seen = show({ coalitions: 'none' });
    expect(ids(seen.ties)).toEqual(['ava-bor-training', 'bor-ava-intelligence', 'fen-ava-basing']);
    expect(seen.coalitions).toBe(0);
  });
});

describe('a focus', () => {
  it('shows the party, those it is tied to, and the ties among them', () => {
    const seen = show({ focus: party('FEN') });
    expect(names(seen.parties)).toEqual(['AVA', 'FEN', 'mark']);
    expect(ids(seen.ties)).toEqual(['fen-ava-basing', 'mark/FEN/1', 'mark/AVA/1']);
  });

  it('reaches further by depth', () => {
    expect(names(show({ focus: party('FEN'), depth: 2 }).parties)).toEqual([
      'AVA',
      'BOR',
      'FEN',
      'league',
      'mark',
      'pact',
    ]);
  });

  it('is kept though nothing ties it', () => {
    const seen = show({ focus: party('CAR') });
    expect([...seen.parties]).toEqual(['CAR']);
    expect(seen.ties).toEqual([]);
    expect(seen.nations).toBe(1);
  });

  it('is not folded, though it is an outsider and only a member', () => {
    expect(names(show({ focus: party('ELB') }).parties)).toEqual(['ELB', 'pact']);
  });

  it('on a coalition shows all its members', () => {
    expect(names(show({ focus: party('pact') }).parties)).toEqual([
      'AVA',
      'BOR',
      'DAL',
      'ELB',
      'pact',
    ]);
  });

  it('on a party that is not in the atlas shows nothing', () => {
    const seen = show({ focus: party('ZZZ') });
    expect(seen.parties.size).toBe(0);
    expect(seen.ties).toEqual([]);
  });
});

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
      fc.property(anyAtlas, anyFilter, (some, filter) => {
        const seen = visible(some, { ...filter, coalitions: 'hub' });
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
