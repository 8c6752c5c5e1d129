import { type Day, lastDay } from './date.ts';
import type { CoalitionId, PartyId, SourceId, TieId } from './id.ts';
import type { Coalition, Nation, Party } from './party.ts';
import type { Event, Membership, Records, Relationship, Source } from './record.ts';
import { membershipTenures, relationshipTenures, type Tenure } from './tenure.ts';
import type { MembershipTie, RelationshipTie } from './tie.ts';

/** The records, immutable and indexed. */
export interface Atlas {
  readonly title: string;
  readonly today: Day;
  /** Any party may be looked for here; a coalition is not found. */
  readonly nations: ReadonlyMap<PartyId, Nation>;
  /** Any party may be looked for here; a nation is not found. */
  readonly coalitions: ReadonlyMap<PartyId, Coalition>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly relationships: readonly Relationship[];
  readonly memberships: readonly Membership[];
  readonly events: readonly Event[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly relationshipById: ReadonlyMap<TieId, Relationship>;
  readonly membershipById: ReadonlyMap<TieId, Membership>;
  readonly relationshipsOf: ReadonlyMap<PartyId, readonly Relationship[]>;
  readonly membershipsOf: ReadonlyMap<PartyId, readonly Membership[]>;
  /** When each stored tie is in force. */
  readonly relationshipTenures: readonly Tenure<RelationshipTie>[];
  readonly membershipTenures: readonly Tenure<MembershipTie>[];
  /** The editions of a series, and those a nation took part in. */
  readonly eventsOf: ReadonlyMap<PartyId, readonly Event[]>;
}

function groupBy<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function createAtlas(records: Records): Atlas {
  const nations = byId(records.nations);
  const coalitions = byId(records.coalitions);
  const parties = new Map<PartyId, Party>([...nations, ...coalitions]);
  return {
    title: records.title,
    today: lastDay(records.today),
    nations,
    coalitions,
    parties,
    relationshipTenures: relationshipTenures({ parties }, records.relationships),
    membershipTenures: membershipTenures({ parties }, records.memberships),
    relationships: records.relationships,
    memberships: records.memberships,
    events: records.events,
    sources: byId(records.sources),
    relationshipById: byId(records.relationships),
    membershipById: byId(records.memberships),
    relationshipsOf: groupBy<PartyId, Relationship>(records.relationships, ({ a, b }) => [a, b]),
    membershipsOf: groupBy<PartyId, Membership>(records.memberships, ({ nation, coalition }) => [
      nation,
      coalition,
    ]),
    eventsOf: groupBy<PartyId, Event>(records.events, ({ series, host, participants }) => [
      ...new Set<PartyId>([...(series ? [series] : []), ...(host ? [host] : []), ...participants]),
    ]),
  };
}

/** The party of that id; throws if there is none, for ids that come from the atlas itself. */
export function partyOf(atlas: Atlas, id: PartyId): Party {
  const party = atlas.parties.get(id);
  if (!party) throw new Error(`unknown party: ${id}`);
  return party;
}

/** The organisation whose members are the subject of the atlas; all others are outsiders. */
export const HOME = 'oic' as CoalitionId;

/** The nations that are, or ever were, full members of {@link HOME}. */
export function insiders(atlas: Atlas): ReadonlySet<PartyId> {
  const spells = atlas.membershipsOf.get(HOME) ?? [];
  return new Set(
    spells.filter(({ role }) => role === 'member' || role === 'party').map(({ nation }) => nation),
  );
}
