import { describe, expect, it } from 'vitest';
import { tiesInForce } from './in-force.ts';
import { coalition, date, day, ids, membership, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const on = (text: string) => ids(tiesInForce(atlas, day(text)));

describe('the ties in force', () => {
  it('are today those that are drawn', () => {
    expect(on('2026-11-22')).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'fen-ava-basing',
      'dal-league-support',
      'pact/AVA/1',
      'pact/BOR/2',
      'pact/DAL/1',
      'pact/ELB/1',
      'league/AVA/1',
      'league/BOR/1',
      'mark/FEN/1',
      'mark/AVA/1',
      'mark/BOR/1',
    ]);
  });

  it('are those of the day, not of the record', () => {
    expect(on('1940-07-01')).toEqual(['car-dal-consult', 'entente/CAR/1']);
    expect(on('1941-05-31')).toEqual(['entente/CAR/1']);
    expect(on('1965-01-01')).toContain('pact/CAR/1');
    expect(on('1970-12-31')).not.toContain('pact/CAR/1');
  });

  it('do not include a membership in a coalition that is over', () => {
    expect(on('1948-05-30')).toEqual(['league/AVA/1', 'league/BOR/1', 'entente/CAR/1']);
    expect(on('1948-05-31')).toEqual(['league/AVA/1', 'league/BOR/1']);
  });

  it('do not include what was only signed', () => {
    expect(on('2010-01-01')).not.toContain('car-fen-arms');
  });

  it('count from signature where entry into force is not known', () => {
    expect(on('1990-07-31')).not.toContain('fen-ava-basing');
    expect(on('1990-08-01')).toContain('fen-ava-basing');
  });

  it('hold the later of two spells that may overlap, whatever the order of the record', () => {
    const spells = atlas.memberships.filter(({ nation }) => nation === 'BOR');
    for (const memberships of [spells, [...spells].reverse()]) {
      const inForce = ids(tiesInForce(smallAtlas({ memberships }), day('1955-06-01')));
      expect(inForce).toContain('pact/BOR/2');
      expect(inForce).not.toContain('pact/BOR/1');
    }
  });

  it('hold the dated one of two spells rather than one that began nobody knows when', () => {
    const memberships = [
      membership('pact/AVA/2', { joined: date('1960') }),
      membership('pact/AVA/1', { left: date('1960') }),
    ];
    expect(ids(tiesInForce(smallAtlas({ memberships }), day('1960-06-01')))).toEqual([
      'pact/AVA/2',
    ]);
  });

  it('name the kinds in the order of the legend, without repeats', () => {
    const coalitions = [coalition('pact', { confers: ['exercise', 'mutual-defence', 'exercise'] })];
    const memberships = [membership('pact/AVA/1')];
    const [tie] = tiesInForce(
      smallAtlas({ coalitions, memberships, relationships: [] }),
      day('2000-01-01'),
    );
    expect(tie?.kinds).toEqual(['mutual-defence', 'exercise']);
  });
});
