import { type KnownDate, precisionOf, yearOf } from '../model/date.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { REGIONS, type Region } from '../model/party.ts';
import type { Records } from '../model/record.ts';

export interface Coverage {
  readonly rows: {
    readonly nations: number;
    readonly coalitions: number;
    readonly memberships: number;
    readonly relationships: number;
    readonly events: number;
    readonly sources: number;
  };
  /** Relationships of each kind. */
  readonly kinds: ReadonlyMap<Kind, number>;
  /** Relationships and memberships by the decade in which they began, oldest first. */
  readonly decades: ReadonlyMap<number, number>;
  /** Relationships with a party in the region; one between two regions counts in both. */
  readonly regions: ReadonlyMap<Region, number>;
  /** Share of coalitions, memberships, relationships and events with a source that was read. */
  readonly read: number;
  /** Share of memberships, relationships and events whose beginning is known to the day. */
  readonly dayPrecision: number;
}

/** How much a package covers, and how well. Shares are between 0 and 1; of nothing, 0. */
export function coverageOf(records: Records): Coverage {
  const { nations, coalitions, memberships, relationships, events, sources } = records;
  const tieStarts = relationships.map(({ inForce, signed }) => inForce ?? signed);
  const spellStarts = memberships.map(({ joined }) => joined);
  const starts = [...tieStarts, ...spellStarts, ...events.map(({ from }) => from)];
  const read = new Set(sources.filter(({ check }) => check === 'read').map(({ id }) => id));
  const claims = [...coalitions, ...memberships, ...relationships, ...events];
  return {
    rows: {
      nations: nations.length,
      coalitions: coalitions.length,
      memberships: memberships.length,
      relationships: relationships.length,
      events: events.length,
      sources: sources.length,
    },
    kinds: count(
      KINDS,
      relationships.map(({ kind }) => kind),
    ),
    decades: decadesOf([...tieStarts, ...spellStarts]),
    regions: regionsOf(records),
    read: share(claims, (claim) => claim.sources.some((id) => read.has(id))),
    dayPrecision: share(starts, (date) => date !== undefined && precisionOf(date) === 'day'),
  };
}

function regionsOf({ nations, relationships }: Records): ReadonlyMap<Region, number> {
  const regions = new Map<string, Region | undefined>(
    nations.map(({ id, region }) => [id, region]),
  );
  const touched = relationships.flatMap(({ a, b }) => [
    ...new Set([regions.get(a), regions.get(b)]),
  ]);
  return count(REGIONS, touched);
}

function decadesOf(dates: readonly (KnownDate | undefined)[]): ReadonlyMap<number, number> {
  const decades = dates.flatMap((date) => (date ? [Math.floor(yearOf(date) / 10) * 10] : []));
  return count(
    [...new Set(decades)].toSorted((one, other) => one - other),
    decades,
  );
}

function count<Key>(keys: readonly Key[], found: readonly unknown[]): ReadonlyMap<Key, number> {
  const counts = new Map<unknown, number>();
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(keys.map((key) => [key, counts.get(key) ?? 0]));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
