import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from './filter.ts';
import { groupUnder } from './group.ts';
import type { PartyId } from './id.ts';
import { anyAtlas } from './random-atlas.ts';
import { day, everything, ids, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const group = (names: string, more: Partial<Filter> = {}) =>
  groupUnder(atlas, everything(atlas, more), names.split(' ') as PartyId[]);

const told = (all: ReturnType<typeof group>['sharedByAll']) =>
  all.map(
    ({ coalition, memberships }) =>
      `${coalition}: ${memberships.map(({ a }) => a as string).join(' ')}`,
  );

describe('several parties', () => {
  it('share the coalitions that all of them are full members of, and others some of them are in', () => {
    const { sharedByAll, sharedBySome } = group('AVA BOR DAL');
    expect(told(sharedByAll)).toEqual(['pact: AVA BOR DAL']);
    expect(told(sharedBySome)).toEqual(['league: AVA BOR', 'mark: AVA BOR']);
  });

  it('have the ties among them, and none that leads out', () => {
    expect(ids(group('AVA BOR DAL').among).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
    ]);
    expect(ids(group('AVA FEN DAL').among)).toEqual(['fen-ava-basing']);
    expect(group('CAR FEN ELB').among).toEqual([]);
  });

  it('of which one is a coalition count only the nations as members, and its ties among theirs', () => {
    const found = group('AVA DAL league');
    expect(found.nations).toBe(2);
    expect(told(found.sharedByAll)).toEqual(['pact: AVA DAL']);
    expect(ids(found.among).sort()).toEqual(['dal-league-support', 'league/AVA/1']);
  });

  it('are lit with what runs between them and the coalitions they share', () => {
    const { litParties, litTies } = group('AVA BOR DAL');
    expect([...litParties].sort()).toEqual(['AVA', 'BOR', 'DAL', 'league', 'mark', 'pact']);
    expect([...litTies].sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'league/AVA/1',
      'league/BOR/1',
      'mark/AVA/1',
      'mark/BOR/1',
      'pact/AVA/1',
      'pact/BOR/2',
      'pact/DAL/1',
    ]);
  });

  it('are asked about on the date and by the kinds of the filter, whatever its focus', () => {
    expect(told(group('AVA BOR CAR', { day: day('1965-01-01') }).sharedByAll)).toEqual([
      'pact: AVA BOR CAR',
    ]);
    const kinds = new Set(['intelligence-sharing'] as const);
    expect(ids(group('AVA BOR DAL', { kinds }).among)).toEqual(['bor-ava-intelligence']);
    expect(ids(group('AVA BOR DAL', { focus: 'CAR' as PartyId }).among)).toHaveLength(2);
  });

  it('drawn as pairs have pairs among them; with coalitions hidden they share none', () => {
    const pairs = group('AVA DAL ELB', { coalitions: 'pairs' });
    expect(ids(pairs.among).filter((id) => id.startsWith('pair:mutual-defence'))).toEqual([
      'pair:mutual-defence:AVA~DAL',
      'pair:mutual-defence:AVA~ELB',
      'pair:mutual-defence:DAL~ELB',
    ]);
    expect(told(pairs.sharedByAll)).toEqual(['pact: AVA DAL ELB']);
    expect(group('AVA DAL ELB', { coalitions: 'none' }).sharedByAll).toEqual([]);
  });

  it('of any atlas: the order of asking changes nothing that is found', () => {
    fc.assert(
      fc.property(anyAtlas, fc.func(fc.nat()), (any, rank) => {
        const parties = [...any.parties.keys()].filter((id) => rank(id) % 2 === 0);
        const asked = everything(any);
        const facts = (of: readonly PartyId[]) => {
          const found = groupUnder(any, asked, of);
          return [
            told(found.sharedByAll).sort(),
            told(found.sharedBySome).sort(),
            ids(found.among).sort(),
            [...found.litTies].sort(),
          ];
        };
        expect(facts([...parties].reverse())).toEqual(facts(parties));
        for (const { a, b } of groupUnder(any, asked, parties).among) {
          expect(parties).toContain(a);
          expect(parties).toContain(b);
        }
      }),
    );
  });
});
