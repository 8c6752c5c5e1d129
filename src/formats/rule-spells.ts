import { certainlyOverlap, type Interval } from '../model/interval.ts';
import type { Membership } from '../model/record.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import type { Row } from './table.ts';

const interval = ({ joined, left }: Membership): Interval => ({ from: joined, until: left });

/** A nation is in a coalition in one way at a time. */
export function* spellsApart({ memberships }: Draft): Generator<Problem> {
  const pairs = new Map<string, Row<Membership>[]>();
  for (const row of memberships) {
    const pair = `${row.item.coalition}/${row.item.nation}`;
    const earlier = pairs.get(pair) ?? [];
    pairs.set(pair, [...earlier, row]);
    const clash = earlier.find(({ item }) => certainlyOverlap(interval(item), interval(row.item)));
    if (!clash) continue;
    const message =
      `overlaps the spell of ${row.item.nation} in ${row.item.coalition} in row ${clash.row}: ` +
      'let the earlier one end (left) on the day the later one begins (joined)';
    yield { file: 'memberships.csv', row: row.row, field: 'joined', message };
  }
}
