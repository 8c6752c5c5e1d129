import { type KnownDate, lastDay } from '../model/date.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

const FILE = 'relationships.csv';

/** A tie has two ends. */
export function* noSelfTies({ relationships }: Draft): Generator<Problem> {
  for (const { row, item } of relationships) {
    if (item.a !== item.b) continue;
    const message = `is the same as party_a (${item.a}): name the other party, or remove the row`;
    yield { file: FILE, row, field: 'party_b', message };
  }
}

/** One kind of tie between two parties under one instrument is one row. */
export function* noDuplicateTies({ relationships }: Draft): Generator<Problem> {
  const firsts = new Map<string, number>();
  for (const { row, item } of relationships) {
    const parties = [item.a, item.b].toSorted();
    const key = JSON.stringify([...parties, item.kind, item.instrument, item.signed]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    const message =
      `repeats row ${first}, which has the same parties, kind, instrument and date of signature: ` +
      'remove one, or tell the instruments apart';
    yield { file: FILE, row, field: 'id', message };
  }
}

/** The status agrees with the dates. */
export function* statusAgreesWithDates({ relationships, today }: Draft): Generator<Problem> {
  for (const { row, item } of relationships) {
    const { status, ended, inForce } = item;
    const at = { file: FILE, row, field: 'status' };
    if (ended !== undefined && isPast(ended, today) && status !== 'ended') {
      yield { ...at, message: `is ${status}, but the tie ended in ${ended}: write ended` };
    }
    if (ended !== undefined && !isPast(ended, today) && status === 'ended') {
      yield { ...at, message: `is ended, but ended ${ended} has not come: write active` };
    }
    if (status === 'signed' && inForce !== undefined && isPast(inForce, today)) {
      const message = `is signed, but the tie has been in force since ${inForce}: write active`;
      yield { ...at, message };
    }
  }
}

/** A tie that is over says when it ended, or why that is not known. */
export function* endsAccountedFor({ relationships }: Draft): Generator<Problem> {
  for (const { row, item } of relationships) {
    if (item.status !== 'ended' || item.ended !== undefined || item.note !== undefined) continue;
    const message =
      'is blank though the status is ended: give the date, or a note on what is known';
    yield { file: FILE, row, field: 'ended', message };
  }
}

function isPast(date: KnownDate, today: KnownDate): boolean {
  return lastDay(date) <= lastDay(today);
}
