import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupChanges } from './change-groups.ts';
import {
  changesBetween,
  compareTies,
  countTurns,
  drawnTurns,
  TURNS,
  toldAndShown,
} from './changes.ts';
import { type Filter, unfoldedTies, visible } from './filter.ts';
import type { PartyId, TieId } from './id.ts';
import { anyAtlas, anyDay, anyFilter } from './random-atlas.ts';
import {
  date,
  day,
  everything,
  ids,
  membership,
  SMALL_RECORDS,
  smallAtlas,
} from './small-atlas.ts';

const between = (one: string, other: string, more: Partial<Filter> = {}, atlas = smallAtlas()) =>
  changesBetween(atlas, everything(atlas, more), day(one), day(other));
const turned = (changes: ReturnType<typeof between>) =>
  Object.fromEntries(
    TURNS.map((turn) => [
      turn,
      ids(changes.changes.filter((one) => one.turn === turn).map(({ tie }) => tie)),
    ]),
  );

describe('changes in the small atlas', () => {
  it('are what began, what ended and what stayed', () => {
    expect(turned(between('1953-01-01', '1965-01-01'))).toEqual({
      began: ['ava-bor-training', 'pact/CAR/1'],
      ended: [],
      suspended: [],
      restored: [],
      kept: [
        'pact/AVA/1',
        'pact/BOR/2',
        'pact/DAL/1',
        'pact/ELB/1',
        'league/AVA/1',
        'league/BOR/1',
      ],
    });
  });

  it('are the same in whatever order the dates are given', () => {
    expect(between('1965-01-01', '1953-01-01')).toEqual(between('1953-01-01', '1965-01-01'));
  });

  it('follow a nation from one spell to the next', () => {
    const { changes } = between('1953-01-01', '1965-01-01');
    const borduria = changes.find(({ tie }) => tie.id === 'pact/BOR/2');
    expect([borduria?.turn, borduria?.before?.id]).toEqual(['kept', 'pact/BOR/1']);
  });

  it('begin for a kind that only the later spell confers', () => {
    const defence = between('1953-01-01', '1965-01-01', { kinds: new Set(['mutual-defence']) });
    expect(turned(defence).began).toContain('pact/BOR/2');
  });

  it('tell a suspension and its end', () => {
    const memberships = [
      ...SMALL_RECORDS.memberships.filter(({ id }) => id !== 'league/AVA/1'),
      membership('league/AVA/1', { joined: date('1945'), left: date('1979-03') }),
      membership('league/AVA/2', {
        joined: date('1979-03'),
        left: date('1989'),
        state: 'suspended',
      }),
      membership('league/AVA/3', { joined: date('1989') }),
    ];
    const atlas = smallAtlas({ memberships });
    expect(turned(between('1978-01-01', '1980-01-01', {}, atlas)).suspended).toEqual([
      'league/AVA/2',
    ]);
    const restored = between('1980-01-01', '1990-01-01', {}, atlas);
    expect(turned(restored).restored).toEqual(['league/AVA/3']);
    expect(drawnTurns(restored.changes).get('league/AVA/3' as TieId)).toBe('kept');
    expect(turned(between('1978-01-01', '1990-01-01', {}, atlas)).kept).toContain('league/AVA/3');
  });

  it('keep to who is near the focus on either date', () => {
    const near = between('1965-01-01', '1975-01-01', { focus: 'CAR' as PartyId });
    expect(turned(near).ended).toEqual(['pact/CAR/1']);
    expect(near.changes).toHaveLength(1);
  });

  it('draw both spells of a membership that went on as one fate', () => {
    const { changes } = between('1953-01-01', '1965-01-01');
    const drawn = drawnTurns(changes);
    expect(['pact/BOR/1', 'pact/BOR/2'].map((id) => drawn.get(id as TieId))).toEqual([
      'kept',
      'kept',
    ]);
  });

  it('count the ties of folded nations, and two spells once, where the picture does not', () => {
    const atlas = smallAtlas();
    const days = { day: day('1965-01-01'), otherDay: day('1953-01-01') };
    const { ties } = visible(atlas, everything(atlas, days));
    const { changes } = between('1953-01-01', '1965-01-01');
    // Dalmoria and Elbonia are folded into the pact; Borduria's two spells in it are two lines.
    expect([changes.length, ties.length]).toEqual([8, 7]);
    expect(toldAndShown(changes, ties)).toEqual({ folded: 2, spells: 1 });
  });

  it('are grouped by coalition, and by instrument and parties', () => {
    const { changes } = between('1953-01-01', '1965-01-01');
    expect(groupChanges(changes).map(({ key, changes: { length } }) => [key, length])).toEqual([
      ['AVA~BOR ', 1],
      ['coalition pact', 5],
      ['coalition league', 2],
    ]);
  });
});

describe('changes in any atlas', () => {
  const anyCase = fc.tuple(anyAtlas, anyFilter, anyDay(1940, 2030), anyDay(1940, 2030));
  const sorted = (items: Iterable<{ readonly id: string }>) => ids(items).sort();

  it('add up to what is in force on either date', () => {
    fc.assert(
      fc.property(anyCase, ([atlas, filter, one, other]) => {
        const whole = { ...filter, focus: undefined };
        const { earlier, later, changes } = changesBetween(atlas, whole, one, other);
        const before = unfoldedTies(atlas, { ...whole, day: earlier });
        const after = unfoldedTies(atlas, { ...whole, day: later });
        expect(sorted(changes.flatMap((change) => change.before ?? []))).toEqual(sorted(before));
        expect(sorted(changes.flatMap((change) => change.after ?? []))).toEqual(sorted(after));
        const { began, ended } = countTurns(changes);
        expect([changes.length - ended, changes.length - began]).toEqual([
          after.length,
          before.length,
        ]);
        expect(drawnTurns(changes).size).toBe(
          new Set([...before, ...after].map(({ id }) => id)).size,
        );
        expect(groupChanges(changes).flatMap((group) => group.changes)).toHaveLength(
          changes.length,
        );
      }),
    );
  });

  it('agree with what is shown, but for folded nations and second spells', () => {
    fc.assert(
      fc.property(anyCase, ([atlas, filter, one, other]) => {
        const { changes } = changesBetween(atlas, filter, one, other);
        const { ties } = visible(atlas, { ...filter, day: one, otherDay: other });
        const { folded, spells } = toldAndShown(changes, ties);
        expect(ties.length).toBe(changes.length - folded + spells);
      }),
    );
  });

  it('mirror each other backwards', () => {
    const MIRROR = {
      began: 'ended',
      ended: 'began',
      suspended: 'restored',
      restored: 'suspended',
      kept: 'kept',
    } as const;
    fc.assert(
      fc.property(anyCase, ([atlas, filter, one, other]) => {
        const [x, y] = [one, other].map((day) => unfoldedTies(atlas, { ...filter, day }));
        const facts = (changes: ReturnType<typeof compareTies>, back: boolean) =>
          changes
            .map(({ turn, before, after }) =>
              back
                ? `${MIRROR[turn]} ${after?.id} ${before?.id}`
                : `${turn} ${before?.id} ${after?.id}`,
            )
            .sort();
        expect(facts(compareTies(y ?? [], x ?? []), true)).toEqual(
          facts(compareTies(x ?? [], y ?? []), false),
        );
      }),
    );
  });
});
