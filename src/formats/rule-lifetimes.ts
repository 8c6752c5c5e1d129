import { type KnownDate, lastDay } from '../model/date.ts';
import { canContain } from '../model/interval.ts';
import type { Party } from '../model/party.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

type Stamp = readonly [field: string, date: KnownDate | undefined];

/** A nation joins and leaves while it and the coalition exist. */
export function* membershipsWithinLives({
  memberships,
  parties,
  today,
}: Draft): Generator<Problem> {
  for (const { row, item } of memberships) {
    const at = { file: 'memberships.csv', row };
    const nation = parties.get(item.nation);
    for (const party of [nation, parties.get(item.coalition)]) {
      yield* outside(at, party, ['joined', item.joined], ['left', item.left]);
    }
    if (nation && item.left === undefined && isOver(nation, today)) {
      const message = `is blank, but ${nation.id} ended in ${nation.until}: say when it left`;
      yield { ...at, field: 'left', message };
    }
  }
}

/** A coalition that has ended has no members left. */
export function* endedCoalitionsEmpty({ memberships, parties, today }: Draft): Generator<Problem> {
  for (const { row, item } of memberships) {
    const coalition = parties.get(item.coalition);
    if (!coalition || item.left !== undefined || !isOver(coalition, today)) continue;
    const message = `is blank, but ${coalition.id} ended in ${coalition.until}: say when it left`;
    yield { file: 'memberships.csv', row, field: 'left', message };
  }
}

/** A tie binds while both parties exist. It may be signed on the eve of a party's independence. */
export function* tiesWithinLives({ relationships, parties, today }: Draft): Generator<Problem> {
  for (const { row, item } of relationships) {
    const at = { file: 'relationships.csv', row };
    const start: Stamp =
      item.inForce === undefined ? ['signed', item.signed] : ['in_force', item.inForce];
    const neverBound = item.status === 'signed' || item.status === 'ended';
    for (const party of [parties.get(item.a), parties.get(item.b)]) {
      yield* outside(at, party, start, ['ended', item.ended]);
      if (!party || neverBound || item.ended !== undefined || !isOver(party, today)) continue;
      const message = `is blank, but ${party.id} ended in ${party.until}: say when the tie ended`;
      yield { ...at, field: 'ended', message };
    }
  }
}

function isOver({ until }: Party, today: KnownDate): boolean {
  return until !== undefined && lastDay(until) <= lastDay(today);
}

function* outside(
  at: { readonly file: string; readonly row: number },
  party: Party | undefined,
  ...stamps: readonly Stamp[]
): Generator<Problem> {
  if (!party) return;
  for (const [field, date] of stamps) {
    if (date === undefined || canContain(party, { from: date, until: date })) continue;
    const life = `${party.from ?? '…'} to ${party.until ?? 'today'}`;
    const message = `${date} is outside the life of ${party.id} (${life}): correct the date here or there`;
    yield { ...at, field, message };
  }
}
