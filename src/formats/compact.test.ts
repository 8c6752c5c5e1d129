import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CoalitionId, EventId, NationId, PartyId, SourceId, TieId } from '../model/id.ts';
import { KINDS, OBLIGATIONS } from '../model/kind.ts';
import { COALITION_KINDS, CONFIDENCES, REGIONS } from '../model/party.ts';
import { DIRECTIONS, MEMBERSHIP_STATES, type Records, ROLES, STATUSES } from '../model/record.ts';
import { date } from '../model/small-atlas.ts';
import { decode, encode } from './compact.ts';
import { readPackage } from './read-package.ts';
import { SMALL_PACKAGE } from './small-package.ts';
import { CHECKS } from './source-table.ts';

const text = fc.string({ unit: 'grapheme' });
const someId = <Id extends string>() =>
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/).map((id) => id as Id);
const nationId = someId<NationId>();
const coalitionId = someId<CoalitionId>();
const partyId = someId<PartyId>();
const sources = fc.array(someId<SourceId>());
const someDate = fc.constantFrom('1950', '1950-06', '1950-06-17').map(date);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const common = {
  sources,
  confidence: maybe(fc.constantFrom(...CONFIDENCES)),
  note: maybe(text),
};
const life = { from: maybe(someDate), until: maybe(someDate) };

const nation = fc.record({
  type: fc.constant('nation'),
  id: nationId,
  name: text,
  nameArabic: text,
  iso2: maybe(text),
  aliases: fc.array(text),
  region: maybe(fc.constantFrom(...REGIONS)),
  capital: maybe(text),
  coordinates: maybe(fc.record({ lat: fc.integer(), lon: fc.integer() })),
  ...life,
  predecessors: fc.array(nationId),
  recognition: maybe(text),
  sources,
});
const coalition = fc.record({
  type: fc.constant('coalition'),
  id: coalitionId,
  name: text,
  nameArabic: text,
  abbreviation: text,
  kind: maybe(fc.constantFrom(...COALITION_KINDS)),
  confers: fc.subarray([...KINDS]),
  confersNote: maybe(text),
  obligations: fc.subarray([...OBLIGATIONS]),
  instrument: maybe(text),
  ...life,
  aliases: fc.array(text),
  ...common,
});
const membership = fc
  .record({
    coalition: coalitionId,
    nation: nationId,
    joined: maybe(someDate),
    left: maybe(someDate),
    role: fc.constantFrom(...ROLES),
    state: fc.constantFrom(...MEMBERSHIP_STATES),
    ...common,
  })
  .map((spell) => ({ id: `${spell.coalition}/${spell.nation}/1` as TieId, ...spell }));
const relationship = fc.record({
  id: someId<TieId>(),
  kind: fc.constantFrom(...KINDS),
  a: partyId,
  b: partyId,
  direction: fc.constantFrom(...DIRECTIONS),
  instrument: maybe(text),
  signed: maybe(someDate),
  inForce: maybe(someDate),
  ended: maybe(someDate),
  status: fc.constantFrom(...STATUSES),
  obligations: fc.subarray([...OBLIGATIONS]),
  textPublic: maybe(fc.constantFrom('yes', 'no', 'partly')),
  ...common,
});
const event = fc.record({
  id: someId<EventId>(),
  series: maybe(coalitionId),
  name: text,
  host: maybe(nationId),
  ...life,
  participants: fc.array(nationId),
  ...common,
});
const source = fc.record({
  id: someId<SourceId>(),
  title: text,
  publisher: maybe(text),
  date: maybe(someDate),
  registry: maybe(text),
  address: maybe(text),
  accessed: maybe(someDate),
  check: fc.constantFrom(...CHECKS),
  note: maybe(text),
});
const records: fc.Arbitrary<Records> = fc.record({
  title: text,
  today: someDate,
  nations: fc.array(nation),
  coalitions: fc.array(coalition),
  memberships: fc.array(membership),
  relationships: fc.array(relationship),
  events: fc.array(event),
  sources: fc.array(source),
});

it('gives back the records it was given', () => {
  fc.assert(
    fc.property(records, (given) => {
      expect(decode(encode(given))).toEqual(given);
    }),
  );
});

it('gives the same text for the same records, however often it is encoded', () => {
  fc.assert(fc.property(records, (given) => encode(decode(encode(given))) === encode(given)));
});

it('encodes the small package without repeating a field name', () => {
  const reading = readPackage(SMALL_PACKAGE);
  const encoded = 'records' in reading ? encode(reading.records) : '';
  expect(encoded).toContain('"Avaria"');
  expect(encoded).not.toContain('"name"');
});

it('throws on what it did not write', () => {
  for (const foreign of ['{}', '[]', '[0]', '[1,"t","soon"]', '[1,"t","2026"]']) {
    expect(() => decode(foreign)).toThrow();
  }
  expect(() => decode('[1,"t","2026",[["a"]],[],[],[],[],[]]')).toThrow('columns are missing');
});
