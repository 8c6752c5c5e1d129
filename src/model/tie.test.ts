import { describe, expect, it } from 'vitest';
import type { Role, Status } from './record.ts';
import { coalition, date, membership, relationship } from './small-atlas.ts';
import { conferredKinds, forceOf, isFullRole, membershipTie, relationshipTie } from './tie.ts';

const pact = coalition('pact', { confers: ['mutual-defence', 'exercise'] });

describe('a membership', () => {
  it.each<Role>(['member', 'party', 'lead'])('as %s confers what the coalition confers', (role) => {
    expect(isFullRole(role)).toBe(true);
    expect(conferredKinds(pact, membership('pact/AVA/1', { role }))).toEqual([
      'mutual-defence',
      'exercise',
    ]);
  });

  it.each<Role>(['observer', 'partner', 'associate'])('as %s is political support', (role) => {
    expect(isFullRole(role)).toBe(false);
    expect(conferredKinds(pact, membership('pact/AVA/1', { role }))).toEqual(['political-support']);
  });

  it('confers nothing where the coalition confers nothing', () => {
    const club = coalition('club', { confers: [] });
    expect(conferredKinds(club, membership('club/AVA/1'))).toEqual([]);
  });

  it('is a mutual tie from the nation to the coalition', () => {
    expect(membershipTie(membership('pact/AVA/1'), ['exercise'])).toMatchObject({
      form: 'membership',
      id: 'pact/AVA/1',
      a: 'AVA',
      b: 'pact',
      kinds: ['exercise'],
      direction: 'mutual',
      weak: false,
    });
  });

  it.each(['suspended', 'frozen', 'disputed', 'announced'] as const)(
    'that is %s stands, but weakly',
    (state) => {
      expect(membershipTie(membership('pact/AVA/1', { state }), ['exercise']).weak).toBe(true);
    },
  );
});

describe('a relationship', () => {
  const force = (more: Parameters<typeof relationship>[3]) =>
    forceOf(relationship('tie', 'AVA', 'BOR', more));
  const signed = date('1950');
  const inForce = date('1951-03');
  const ended = date('1960');

  it('is in force from its entry into force, not from signature', () => {
    expect(force({ signed, inForce, ended })).toEqual({ from: inForce, until: ended });
  });

  it('counts from signature where nothing says when it entered into force', () => {
    expect(force({ signed })).toEqual({ from: signed, until: undefined });
  });

  it('is open at the start where no date is known', () => {
    expect(force({ ended })).toEqual({ from: undefined, until: ended });
  });

  it('is never in force where it was only signed, whatever its dates', () => {
    expect(force({ signed, inForce, status: 'signed' })).toBeUndefined();
  });

  it('is not stretched past its start where it ended on an unknown date', () => {
    expect(force({ signed, status: 'ended' })).toEqual({ from: signed, until: signed });
    expect(force({ signed, ended, status: 'ended' })).toEqual({ from: signed, until: ended });
  });

  it.each<[Status, boolean]>([
    ['active', false],
    ['ended', false],
    ['suspended', true],
    ['contested', true],
  ])('that is %s is weak: %s', (status, weak) => {
    const record = relationship('tie', 'AVA', 'BOR', { status, direction: 'b-to-a' });
    expect(relationshipTie(record)).toMatchObject({
      form: 'relationship',
      id: 'tie',
      a: 'AVA',
      b: 'BOR',
      kinds: ['mutual-defence'],
      direction: 'b-to-a',
      weak,
    });
  });
});
