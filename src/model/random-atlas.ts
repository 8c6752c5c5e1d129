import fc from 'fast-check';
import { type Atlas, createAtlas } from './atlas.ts';
import { type Day, firstDay, type KnownDate, lastDay } from './date.ts';
import type { Filter } from './filter.ts';
import type { CoalitionId, NationId, PartyId, TieId } from './id.ts';
import { KINDS, type Kind } from './kind.ts';
import { COALITION_KINDS } from './party.ts';
import { DIRECTIONS, MEMBERSHIP_STATES, ROLES, STATUSES } from './record.ts';
import { coalition, date, nation } from './small-atlas.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** Any date from one year to another, of any precision. */
export function anyDate(min = 1, max = 9999): fc.Arbitrary<KnownDate> {
  const year = fc.integer({ min, max }).map((number) => String(number).padStart(4, '0'));
  const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
  const ofDay = month.chain((text) =>
    fc
      .integer({ min: 1, max: Number(lastDay(date(text)).slice(8)) })
      .map((number) => `${text}-${two(number)}`),
  );
  return fc.oneof(year, month, ofDay).map(date);
}

export function anyDay(min = 1, max = 9999): fc.Arbitrary<Day> {
  return fc
    .tuple(anyDate(min, max), fc.boolean())
    .map(([known, first]) => (first ? firstDay(known) : lastDay(known)));
}

const NATIONS = ['NAA', 'NBB', 'NCC', 'NDD', 'NEE', 'NFF'] as NationId[];
const COALITIONS = ['oic', 'caa', 'cbb', 'ccc'] as CoalitionId[];
const PARTIES: readonly PartyId[] = [...NATIONS, ...COALITIONS];

const someKinds = fc.subarray([...KINDS]);
const maybeDate = fc.option(anyDate(1938, 2030), { nil: undefined, freq: 2 });

const anyCoalition = fc.record({
  kind: fc.constantFrom(...COALITION_KINDS),
  confers: someKinds,
  from: maybeDate,
  until: maybeDate,
});

const anyMembership = fc.record({
  coalition: fc.constantFrom(...COALITIONS),
  nation: fc.constantFrom(...NATIONS),
  joined: maybeDate,
  left: maybeDate,
  role: fc.constantFrom(...ROLES),
  state: fc.constantFrom(...MEMBERSHIP_STATES),
});

const anyRelationship = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    a: fc.constantFrom(...PARTIES),
    b: fc.constantFrom(...PARTIES),
    direction: fc.constantFrom(...DIRECTIONS),
    signed: maybeDate,
    inForce: maybeDate,
    ended: maybeDate,
    status: fc.constantFrom(...STATUSES),
  })
  .filter(({ a, b }) => a !== b);

/** Up to six nations and four coalitions with any ties at all, sound or not. */
export const anyAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    today: anyDay(1950, 2030),
    coalitions: fc.tuple(anyCoalition, anyCoalition, anyCoalition, anyCoalition),
    memberships: fc.array(anyMembership, { maxLength: 24 }),
    relationships: fc.array(anyRelationship, { maxLength: 12 }),
  })
  .map(({ today, coalitions, memberships, relationships }) =>
    createAtlas({
      title: '',
      today,
      nations: NATIONS.map((id) => nation(id)),
      coalitions: coalitions.map((more, index) => coalition(COALITIONS[index] ?? '', more)),
      memberships: memberships.map((spell, index) => ({
        ...spell,
        id: `${spell.coalition}/${spell.nation}/${index}` as TieId,
        sources: [],
      })),
      relationships: relationships.map((tie, index) => ({
        ...tie,
        id: `tie-${index}` as TieId,
        obligations: [],
        sources: [],
      })),
      events: [],
      sources: [],
    }),
  );

export const anyKinds: fc.Arbitrary<ReadonlySet<Kind>> = someKinds.map((kinds) => new Set(kinds));

/** Any filter over such an atlas. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  day: anyDay(1940, 2030),
  kinds: anyKinds,
  coalitions: fc.constantFrom('hub', 'hull', 'pairs', 'none'),
  focus: fc.option(fc.constantFrom(...PARTIES), { nil: undefined }),
  depth: fc.integer({ min: 0, max: 3 }),
  unfolded: fc.subarray([...PARTIES]).map((asked) => new Set(asked)),
});
