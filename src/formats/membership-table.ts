import { firstDay } from '../model/date.ts';
import type { CoalitionId, NationId, SourceId, TieId } from '../model/id.ts';
import { CONFIDENCES } from '../model/party.ts';
import { MEMBERSHIP_STATES, type Membership, ROLES } from '../model/record.ts';
import { id, idList, optionalDate, optionalText } from './cell.ts';
import { defineTable, type Row } from './table.ts';
import { word } from './word-cell.ts';

export type Spell = Omit<Membership, 'id'>;

export const membershipTable = defineTable(
  'memberships.csv',
  {
    coalition: id<CoalitionId>(),
    nation: id<NationId>(),
    joined: optionalDate,
    left: optionalDate,
    role: word(ROLES),
    state: word(MEMBERSHIP_STATES),
    sources: idList<SourceId>(),
    confidence: word(CONFIDENCES),
    note: optionalText,
  },
  ({ role = 'member', state = 'active', ...same }): Spell => ({ ...same, role, state }),
);

const start = ({ joined, left }: Spell): string =>
  joined !== undefined ? firstDay(joined) : left !== undefined ? '' : '9999';

/**
 * Spells with the id `coalition/nation/n`, n counting the spells of that nation there from 1 in the
 * order they began; the rows keep their own order.
 */
export function numberSpells(rows: readonly Row<Spell>[]): readonly Row<Membership>[] {
  const counts = new Map<string, number>();
  const ids = new Map<Row<Spell>, TieId>();
  for (const row of rows.toSorted((one, other) => compare(start(one.item), start(other.item)))) {
    const pair = `${row.item.coalition}/${row.item.nation}`;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    ids.set(row, `${pair}/${count}` as TieId);
  }
  return rows.map((row) => ({ ...row, item: { id: ids.get(row) ?? ('' as TieId), ...row.item } }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
