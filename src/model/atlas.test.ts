import { describe, expect, it } from 'vitest';
import { insiders, partyOf } from './atlas.ts';
import type { CoalitionId, EventId, NationId } from './id.ts';
import { date, ids, membership, party, SMALL_RECORDS, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();

describe('an atlas', () => {
  it('knows every party by its id', () => {
    expect(atlas.parties.size).toBe(11);
    expect(partyOf(atlas, party('AVA')).name).toBe('Avaria');
    expect(partyOf(atlas, party('pact')).type).toBe('coalition');
    expect(() => partyOf(atlas, party('ZZZ'))).toThrow('unknown party: ZZZ');
  });

  it('knows the ties of a party from either end', () => {
    expect(ids(atlas.relationshipsOf.get(party('AVA')) ?? [])).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'fen-ava-basing',
    ]);
    expect(ids(atlas.membershipsOf.get(party('mark')) ?? [])).toEqual([
      'mark/FEN/1',
      'mark/AVA/1',
      'mark/BOR/1',
    ]);
    expect(ids(atlas.membershipsOf.get(party('ELB')) ?? [])).toEqual(['pact/ELB/1']);
  });

  it('knows the editions of a series, and those a nation took part in', () => {
    const edition = (id: string, series?: string, host?: string) => ({
      id: id as EventId,
      name: id,
      series: series as CoalitionId | undefined,
      host: host as NationId | undefined,
      participants: ['AVA'] as NationId[],
      sources: [],
    });
    const events = [edition('one', 'pact'), edition('two', 'pact', 'AVA'), edition('alone')];
    const { eventsOf } = smallAtlas({ events });
    expect([...eventsOf].map(([series, all]) => [series, ids(all)])).toEqual([
      ['pact', ['one', 'two']],
      ['AVA', ['one', 'two', 'alone']],
    ]);
  });

  it('takes a day for today, the last that is meant', () => {
    expect(smallAtlas({ today: date('2024-02') }).today).toBe('2024-02-29');
  });
});

describe('insiders', () => {
  it('are the members of the OIC, former ones too', () => {
    expect([...insiders(atlas)].sort()).toEqual(['AVA', 'BOR', 'CAR']);
    const left = [membership('oic/DAL/1', { left: date('1980') })];
    expect([...insiders(smallAtlas({ memberships: left }))]).toEqual(['DAL']);
  });

  it('are not its observers', () => {
    const memberships = [
      ...SMALL_RECORDS.memberships,
      membership('oic/FEN/1', { role: 'observer' }),
    ];
    expect(insiders(smallAtlas({ memberships })).has('FEN' as NationId)).toBe(false);
  });

  it('are nobody where there is no OIC', () => {
    expect(insiders(smallAtlas({ memberships: [] })).size).toBe(0);
  });
});
