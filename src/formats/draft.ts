import { type KnownDate, lastDay } from '../model/date.ts';
import type { Coalition, Nation, Party } from '../model/party.ts';
import type { Event, Membership, Relationship, Source } from '../model/record.ts';
import { numberSpells, type Spell } from './membership-table.ts';
import type { Problem } from './problem.ts';
import { settleStatus, type WrittenTie } from './relationship-table.ts';
import type { ReadTable, Row } from './table.ts';
import { type Today, todayOf } from './today.ts';

/** The rows of a package that could be read one by one, before they are held against each other. */
export interface Draft {
  readonly today: KnownDate;
  readonly nations: readonly Row<Nation>[];
  readonly coalitions: readonly Row<Coalition>[];
  readonly memberships: readonly Row<Membership>[];
  readonly relationships: readonly Row<Relationship>[];
  readonly events: readonly Row<Event>[];
  readonly sources: readonly Row<Source>[];
  readonly parties: ReadonlyMap<string, Party>;
  /** Every id written, those of rows that could not be read included; undefined without a file. */
  readonly known: {
    readonly nations: ReadonlySet<string> | undefined;
    readonly coalitions: ReadonlySet<string> | undefined;
    readonly sources: ReadonlySet<string> | undefined;
  };
}

/** One thing that must hold of a package. */
export type Rule = (draft: Draft) => Iterable<Problem>;

interface ReadTables {
  readonly nations: ReadTable<Nation>;
  readonly coalitions: ReadTable<Coalition>;
  readonly memberships: ReadTable<Spell>;
  readonly relationships: ReadTable<WrittenTie>;
  readonly events: ReadTable<Event>;
  readonly sources: ReadTable<Source>;
}

interface DatesSaid {
  readonly asOf: KnownDate | undefined;
  readonly option: KnownDate | undefined;
}

export function createDraft(
  { nations, coalitions, memberships, relationships, events, sources }: ReadTables,
  said: DatesSaid,
): { readonly draft: Draft; readonly todayFrom: Today['from'] } {
  const { date: today, from: todayFrom } = todayOf({
    ...said,
    read: sources.rows.map(({ item }) => item.accessed),
    others: [
      ...nations.rows.flatMap(({ item }) => [item.from, item.until]),
      ...coalitions.rows.flatMap(({ item }) => [item.from, item.until]),
      ...memberships.rows.flatMap(({ item }) => [item.joined, item.left]),
      ...relationships.rows.flatMap(({ item }) => [item.signed, item.inForce, item.ended]),
      ...events.rows.flatMap(({ item }) => [item.from, item.until]),
    ],
  });
  const draft: Draft = {
    today,
    nations: nations.rows,
    coalitions: coalitions.rows,
    memberships: numberSpells(memberships.rows),
    relationships: relationships.rows.map((row) => settleStatus(row, lastDay(today))),
    events: events.rows,
    sources: sources.rows,
    parties: new Map<string, Party>([
      ...coalitions.rows.map(({ item }): [string, Party] => [item.id, item]),
      ...nations.rows.map(({ item }): [string, Party] => [item.id, item]),
    ]),
    known: { nations: nations.ids, coalitions: coalitions.ids, sources: sources.ids },
  };
  return { draft, todayFrom };
}
