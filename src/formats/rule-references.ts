import type { Draft } from './draft.ts';
import { type Problem, quoted } from './problem.ts';
import type { SheetRow } from './sheet.ts';

interface Target {
  readonly has: (id: string) => boolean;
  readonly advice: string;
}

/** Every id that points at another row has a row to point at. */
export function* references(draft: Draft): Generator<Problem> {
  const { nations, coalitions, sources } = draft.known;
  // A missing nations.csv is one problem, not one in every row.
  const isNation = (id: string) => nations === undefined || nations.has(id);
  const isCoalition = (id: string) => coalitions?.has(id) ?? false;
  const nation = { has: isNation, advice: 'add the nation to nations.csv' };
  const coalition = { has: isCoalition, advice: 'add the coalition to coalitions.csv' };
  const party = {
    has: (id: string) => isNation(id) || isCoalition(id),
    advice: 'add it to nations.csv or coalitions.csv',
  };
  const source = {
    has: (id: string) => sources?.has(id) ?? false,
    advice: 'add the source to sources.csv',
  };

  for (const row of draft.nations) {
    yield* dangling('nations.csv', row, 'predecessor', row.item.predecessors, nation);
    yield* dangling('nations.csv', row, 'sources', row.item.sources, source);
  }
  for (const row of draft.coalitions) {
    yield* dangling('coalitions.csv', row, 'sources', row.item.sources, source);
  }
  for (const row of draft.memberships) {
    yield* dangling('memberships.csv', row, 'coalition', [row.item.coalition], coalition);
    yield* dangling('memberships.csv', row, 'nation', [row.item.nation], nation);
    yield* dangling('memberships.csv', row, 'sources', row.item.sources, source);
  }
  for (const row of draft.relationships) {
    yield* dangling('relationships.csv', row, 'party_a', [row.item.a], party);
    yield* dangling('relationships.csv', row, 'party_b', [row.item.b], party);
    yield* dangling('relationships.csv', row, 'sources', row.item.sources, source);
  }
  for (const row of draft.events) {
    const { series, host, participants } = row.item;
    yield* dangling('events.csv', row, 'series', series ? [series] : [], coalition);
    yield* dangling('events.csv', row, 'host', host ? [host] : [], nation);
    yield* dangling('events.csv', row, 'participants', participants, nation);
    yield* dangling('events.csv', row, 'sources', row.item.sources, source);
  }
}

function* dangling(
  file: string,
  { row }: SheetRow,
  field: string,
  ids: readonly string[],
  { has, advice }: Target,
): Generator<Problem> {
  for (const id of ids) {
    if (has(id)) continue;
    yield { file, row, field, message: `${quoted(id)} is unknown: ${advice}, or correct the id` };
  }
}
