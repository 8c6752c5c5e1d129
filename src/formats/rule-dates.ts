import type { KnownDate } from '../model/date.ts';
import { inOrder } from '../model/interval.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

type Stamp = readonly [field: string, date: KnownDate | undefined];

/** What comes later in a row's life is not dated earlier, as far as the dates are known. */
export function* datesInOrder(draft: Draft): Generator<Problem> {
  for (const { row, item } of draft.nations) {
    yield* disorder('nations.csv', row, ['from', item.from], ['until', item.until]);
  }
  for (const { row, item } of draft.coalitions) {
    yield* disorder('coalitions.csv', row, ['from', item.from], ['until', item.until]);
  }
  for (const { row, item } of draft.memberships) {
    yield* disorder('memberships.csv', row, ['joined', item.joined], ['left', item.left]);
  }
  for (const { row, item } of draft.relationships) {
    const signed: Stamp = ['signed', item.signed];
    const inForce: Stamp = ['in_force', item.inForce];
    const ended: Stamp = ['ended', item.ended];
    yield* disorder('relationships.csv', row, signed, inForce);
    yield* disorder('relationships.csv', row, inForce, ended);
    if (item.inForce === undefined) yield* disorder('relationships.csv', row, signed, ended);
  }
  for (const { row, item } of draft.events) {
    yield* disorder('events.csv', row, ['from', item.from], ['until', item.until]);
  }
}

function* disorder(
  file: string,
  row: number,
  [earlier, from]: Stamp,
  [later, until]: Stamp,
): Generator<Problem> {
  if (inOrder({ from, until })) return;
  const message = `${until} is before ${earlier} ${from}: correct one of the two dates`;
  yield { file, row, field: later, message };
}
