import { describe, expect, it } from 'vitest';
import { membershipLifetime, relationshipLifetime } from './lifetime.ts';
import { coalition, date, membership, nation, relationship, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas({
  nations: [
    nation('AVA', { from: date('1946') }),
    nation('OLD', { from: date('1900'), until: date('1958-07-14') }),
  ],
  coalitions: [coalition('pact', { from: date('1950-06-17'), until: date('1979') })],
});

describe('a relationship', () => {
  const lifetime = (a: string, b: string, more: Parameters<typeof relationship>[3]) =>
    relationshipLifetime(atlas, relationship('tie', a, b, more));

  it('lasts as it says where its parties outlive it', () => {
    const bounds = { inForce: date('1951'), ended: date('1955') };
    expect(lifetime('AVA', 'OLD', bounds)).toEqual({ from: '1951', until: '1955' });
  });

  it('ends with a party that is no more', () => {
    expect(lifetime('AVA', 'OLD', { inForce: date('1951') })).toEqual({
      from: '1951',
      until: '1958-07-14',
    });
  });

  it('does not begin before its parties do', () => {
    expect(lifetime('AVA', 'pact', {})).toEqual({ from: '1950-06-17', until: '1979' });
  });

  it('was never in force if only signed, or with a party nobody knows', () => {
    expect(lifetime('AVA', 'OLD', { status: 'signed' })).toBeUndefined();
    expect(lifetime('AVA', 'ZZZ', {})).toBeUndefined();
  });
});

describe('a membership', () => {
  it('lasts at most as long as its nation and its coalition', () => {
    expect(membershipLifetime(atlas, membership('pact/AVA/1'))).toEqual({
      from: '1950-06-17',
      until: '1979',
    });
    const old = membership('pact/OLD/1', { joined: date('1952') });
    expect(membershipLifetime(atlas, old)).toEqual({ from: '1952', until: '1958-07-14' });
  });

  it('in a coalition nobody knows was never in force', () => {
    expect(membershipLifetime(atlas, membership('club/AVA/1'))).toBeUndefined();
  });
});
