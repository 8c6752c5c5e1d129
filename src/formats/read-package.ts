import type { KnownDate } from '../model/date.ts';
import type { Records } from '../model/record.ts';
import { coalitionTable } from './coalition-table.ts';
import { DESCRIPTOR_FILE, readDescriptor } from './descriptor.ts';
import { createDraft, type Draft, type Rule } from './draft.ts';
import { eventTable } from './event-table.ts';
import { membershipTable } from './membership-table.ts';
import { nationTable } from './nation-table.ts';
import { PACKAGE_FILES } from './package-tables.ts';
import type { Problem } from './problem.ts';
import { relationshipTable } from './relationship-table.ts';
import { RECORD_RULES } from './rules.ts';
import { readSheet } from './sheet.ts';
import { sourceTable } from './source-table.ts';
import { NO_ROWS, readTable, type Table } from './table.ts';
import type { Today } from './today.ts';

export interface ReadOptions {
  /** What must hold beyond each cell on its own; the record rules unless told. */
  readonly rules?: readonly Rule[] | undefined;
  /** What "today" means where the package does not say. */
  readonly today?: KnownDate | undefined;
}

export type Reading = { readonly records: Records } | { readonly problems: readonly Problem[] };

export interface Inspection {
  /** What could be read, sound or not. */
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly todayFrom: Today['from'];
}

/** A package that is sound, or everything that is wrong with it. */
export function readPackage(
  files: ReadonlyMap<string, string>,
  options: ReadOptions = {},
): Reading {
  const { records, problems } = inspectPackage(files, options);
  return problems.length > 0 ? { problems } : { records };
}

/** Reads what can be read of a package, and lists everything that is wrong with it. */
export function inspectPackage(
  files: ReadonlyMap<string, string>,
  { rules = RECORD_RULES, today }: ReadOptions = {},
): Inspection {
  const problems: Problem[] = [];
  function read<Item>(table: Table<Item>) {
    const text = files.get(table.file);
    if (text === undefined) return NO_ROWS;
    const result = readTable(table, readSheet(table.file, text));
    problems.push(...result.problems);
    return result;
  }
  const { descriptor, problems: inDescriptor } = readDescriptor(files.get(DESCRIPTOR_FILE));
  problems.push(...inDescriptor);
  if (!files.has(nationTable.file)) problems.push(NO_NATIONS);
  const { draft, todayFrom } = createDraft(
    {
      nations: read(nationTable),
      coalitions: read(coalitionTable),
      memberships: read(membershipTable),
      relationships: read(relationshipTable),
      events: read(eventTable),
      sources: read(sourceTable),
    },
    { asOf: descriptor.asOf, option: today },
  );
  for (const rule of rules) problems.push(...rule(draft));
  return {
    records: recordsOf(draft, descriptor.title ?? ''),
    problems: problems.toSorted(byPlace),
    todayFrom,
  };
}

const NO_NATIONS: Problem = {
  file: nationTable.file,
  row: 1,
  field: 'file',
  message: 'the file is missing: a package needs at least nations.csv with the columns id and name',
};

function recordsOf(draft: Draft, title: string): Records {
  const { today, nations, coalitions, memberships, relationships, events, sources } = draft;
  return {
    title,
    today,
    nations: nations.map(({ item }) => item),
    coalitions: coalitions.map(({ item }) => item),
    memberships: memberships.map(({ item }) => item),
    relationships: relationships.map(({ item }) => item),
    events: events.map(({ item }) => item),
    sources: sources.map(({ item }) => item),
  };
}

function byPlace(one: Problem, other: Problem): number {
  const file = PACKAGE_FILES.indexOf(one.file) - PACKAGE_FILES.indexOf(other.file);
  return file === 0 ? one.row - other.row : file;
}
