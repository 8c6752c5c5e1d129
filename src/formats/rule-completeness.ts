import { KINDS } from '../model/kind.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import type { SheetRow } from './sheet.ts';

/** The cells that a published package fills in every row, beyond what every package must. */
export const PUBLISHED_CELLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nations.csv', ['name_ar', 'region', 'lat', 'lon']],
  ['coalitions.csv', ['name_ar', 'kind', 'from', 'confidence']],
  ['memberships.csv', ['joined', 'role', 'state', 'confidence']],
  ['relationships.csv', ['direction', 'status', 'confidence']],
  ['events.csv', ['from', 'confidence']],
  ['sources.csv', ['title']],
]);

/** A published package leaves none of {@link PUBLISHED_CELLS} blank. */
export function* cellsFilled(draft: Draft): Generator<Problem> {
  yield* blanks('nations.csv', draft.nations);
  yield* blanks('coalitions.csv', draft.coalitions);
  yield* blanks('memberships.csv', draft.memberships);
  yield* blanks('relationships.csv', draft.relationships);
  yield* blanks('events.csv', draft.events);
  yield* blanks('sources.csv', draft.sources);
}

function* blanks(file: string, rows: readonly SheetRow[]): Generator<Problem> {
  for (const { row, cells } of rows) {
    for (const field of PUBLISHED_CELLS.get(file) ?? []) {
      if ((cells.get(field) ?? '').trim() !== '') continue;
      yield { file, row, field, message: 'is blank: a published row says this, fill it in' };
    }
  }
}

/** A tie that came into force has some date, if only the earliest for which it is attested. */
export function* beginningsDated({ relationships }: Draft): Generator<Problem> {
  for (const { row, item } of relationships) {
    if (item.status === 'signed' || (item.inForce ?? item.signed) !== undefined) continue;
    const message =
      'is blank, as is signed: the tie would count as in force since ever; write the earliest date ' +
      'for which it is attested, and say so in note';
    yield { file: 'relationships.csv', row, field: 'in_force', message };
  }
}

/** A point has both coordinates or neither. */
export function* coordinatesPaired({ nations }: Draft): Generator<Problem> {
  for (const { row, cells } of nations) {
    const lat = (cells.get('lat') ?? '').trim();
    const lon = (cells.get('lon') ?? '').trim();
    if ((lat === '') === (lon === '')) continue;
    const [field, other] = lat === '' ? ['lat', 'lon'] : ['lon', 'lat'];
    const message = `is blank though ${other} is given: fill in both or neither`;
    yield { file: 'nations.csv', row, field, message };
  }
}

/** A promise is made in some instrument. */
export function* obligationsHaveInstrument(draft: Draft): Generator<Problem> {
  const files = [
    ['coalitions.csv', draft.coalitions],
    ['relationships.csv', draft.relationships],
  ] as const;
  for (const [file, rows] of files) {
    for (const { row, item } of rows) {
      if (item.obligations.length === 0 || item.instrument !== undefined) continue;
      const message =
        `is blank though obligations are listed (${item.obligations.join(', ')}): ` +
        'name the instrument that makes them, or clear the obligations';
      yield { file, row, field: 'instrument', message };
    }
  }
}

/** Each kind of tie a coalition confers is explained. */
export function* confersExplained({ coalitions }: Draft): Generator<Problem> {
  for (const { row, item } of coalitions) {
    const note = (item.confersNote ?? '').toLowerCase().replaceAll('-', ' ');
    const silent = KINDS.filter(
      (kind) => item.confers.includes(kind) && !note.includes(kind.replaceAll('-', ' ')),
    );
    for (const kind of silent) {
      const message = `does not mention ${kind}: add "${kind}: …" with what membership brings`;
      yield { file: 'coalitions.csv', row, field: 'confers_note', message };
    }
  }
}
