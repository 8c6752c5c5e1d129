import type { Draft } from './draft.ts';
import { type Problem, quoted } from './problem.ts';
import type { Row } from './table.ts';

type Identified = readonly Row<{ readonly id: string }>[];

/** No two rows of a file share an id. */
export function* uniqueIds(draft: Draft): Generator<Problem> {
  yield* repeats('nations.csv', draft.nations);
  yield* repeats('coalitions.csv', draft.coalitions);
  yield* repeats('relationships.csv', draft.relationships);
  yield* repeats('events.csv', draft.events);
  yield* repeats('sources.csv', draft.sources);
}

function* repeats(file: string, rows: Identified): Generator<Problem> {
  const firsts = new Map<string, number>();
  for (const { row, item } of rows) {
    const first = firsts.get(item.id);
    if (first === undefined) firsts.set(item.id, row);
    else {
      const message = `${quoted(item.id)} is already the id of row ${first}: give one another id`;
      yield { file, row, field: 'id', message };
    }
  }
}

/** No nation and coalition share an id, because either can be a party. */
export function* distinctParties({ nations, coalitions }: Draft): Generator<Problem> {
  const rows = new Map(nations.map(({ item, row }): [string, number] => [item.id, row]));
  for (const { row, item } of coalitions) {
    const nation = rows.get(item.id);
    if (nation === undefined) continue;
    const message =
      `${quoted(item.id)} is already the id of the nation in row ${nation} of nations.csv: ` +
      'give the coalition another id';
    yield { file: 'coalitions.csv', row, field: 'id', message };
  }
}
