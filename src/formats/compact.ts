import { type KnownDate, parseDate } from '../model/date.ts';
import type { Coalition, Nation } from '../model/party.ts';
import type { Event, Membership, Records, Relationship, Source } from '../model/record.ts';
import { columnCodec } from './column-codec.ts';

/** Changes whenever what {@link encode} writes does. */
const VERSION = 1;

type Point = readonly [lat: number, lon: number];
type FlatNation = Omit<Nation, 'type' | 'coordinates'> & { readonly point?: Point | undefined };
type FlatCoalition = Omit<Coalition, 'type'>;
type FlatMembership = Omit<Membership, 'id'> & { readonly spell: string };

const nations = columnCodec<FlatNation>([
  'id',
  'name',
  'nameArabic',
  'iso2',
  'aliases',
  'region',
  'capital',
  'point',
  'from',
  'until',
  'predecessors',
  'recognition',
  'sources',
]);
const coalitions = columnCodec<FlatCoalition>([
  'id',
  'name',
  'nameArabic',
  'abbreviation',
  'kind',
  'confers',
  'confersNote',
  'obligations',
  'instrument',
  'from',
  'until',
  'aliases',
  'sources',
  'confidence',
  'note',
]);
const memberships = columnCodec<FlatMembership>([
  'coalition',
  'nation',
  'spell',
  'joined',
  'left',
  'role',
  'state',
  'sources',
  'confidence',
  'note',
]);
const relationships = columnCodec<Relationship>([
  'id',
  'kind',
  'a',
  'b',
  'direction',
  'instrument',
  'signed',
  'inForce',
  'ended',
  'status',
  'obligations',
  'sources',
  'confidence',
  'textPublic',
  'note',
]);
const events = columnCodec<Event>([
  'id',
  'series',
  'name',
  'host',
  'from',
  'until',
  'participants',
  'sources',
  'confidence',
  'note',
]);
const sources = columnCodec<Source>([
  'id',
  'title',
  'publisher',
  'date',
  'registry',
  'address',
  'accessed',
  'check',
  'note',
]);

/** Records as compact JSON for {@link decode}; the same records give the same text. */
export function encode(records: Records): string {
  return JSON.stringify([
    VERSION,
    records.title,
    records.today,
    nations.pack(records.nations.map(flattenNation)),
    coalitions.pack(records.coalitions),
    memberships.pack(records.memberships.map(flattenMembership)),
    relationships.pack(records.relationships),
    events.pack(records.events),
    sources.pack(records.sources),
  ]);
}

/** The records that {@link encode} wrote; throws on anything it did not write. */
export function decode(text: string): Records {
  const parts: unknown = JSON.parse(text);
  if (!Array.isArray(parts) || parts[0] !== VERSION) throw new Error('not an encoded atlas');
  const [, title, today, ...tables]: readonly unknown[] = parts;
  return {
    title: String(title),
    today: dateOf(today),
    nations: nations.unpack(tables[0]).map(({ point, ...nation }) => ({
      type: 'nation',
      ...nation,
      ...(point && { coordinates: { lat: point[0], lon: point[1] } }),
    })),
    coalitions: coalitions
      .unpack(tables[1])
      .map((coalition) => ({ type: 'coalition', ...coalition })),
    memberships: memberships.unpack(tables[2]).map(({ spell, ...membership }) => ({
      id: `${membership.coalition}/${membership.nation}/${spell}` as Membership['id'],
      ...membership,
    })),
    relationships: relationships.unpack(tables[3]),
    events: events.unpack(tables[4]),
    sources: sources.unpack(tables[5]),
  };
}

function flattenNation({ coordinates, ...nation }: Nation): FlatNation {
  return { ...nation, point: coordinates && [coordinates.lat, coordinates.lon] };
}

function flattenMembership({ id, ...membership }: Membership): FlatMembership {
  return { ...membership, spell: id.slice(id.lastIndexOf('/') + 1) };
}

function dateOf(value: unknown): KnownDate {
  const date = parseDate(String(value));
  if (date === undefined) throw new Error('not an encoded atlas');
  return date;
}
