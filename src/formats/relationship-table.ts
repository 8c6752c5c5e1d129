import { type Day, lastDay } from '../model/date.ts';
import type { PartyId, SourceId, TieId } from '../model/id.ts';
import { KINDS, OBLIGATIONS } from '../model/kind.ts';
import { CONFIDENCES } from '../model/party.ts';
import { DIRECTIONS, type Relationship, STATUSES, type Status } from '../model/record.ts';
import { id, idList, optionalDate, optionalText } from './cell.ts';
import { defineTable, type Row } from './table.ts';
import { filledWord, word, wordList } from './word-cell.ts';

export type WrittenTie = Omit<Relationship, 'status'> & { readonly status: Status | undefined };

export const relationshipTable = defineTable(
  'relationships.csv',
  {
    id: id<TieId>(),
    kind: filledWord(KINDS),
    party_a: id<PartyId>(),
    party_b: id<PartyId>(),
    direction: word(DIRECTIONS),
    instrument: optionalText,
    signed: optionalDate,
    in_force: optionalDate,
    ended: optionalDate,
    status: word(STATUSES),
    obligations: wordList(OBLIGATIONS),
    sources: idList<SourceId>(),
    confidence: word(CONFIDENCES),
    text_public: word(['yes', 'no', 'partly']),
    note: optionalText,
  },
  ({ party_a, party_b, direction = 'mutual', in_force, text_public, ...same }): WrittenTie => ({
    ...same,
    a: party_a,
    b: party_b,
    direction,
    inForce: in_force,
    textPublic: text_public,
  }),
);

/** A tie whose status was left blank is active, unless its end has passed. */
export function settleStatus(row: Row<WrittenTie>, today: Day): Row<Relationship> {
  const { ended, status } = row.item;
  const settled = status ?? (ended !== undefined && lastDay(ended) <= today ? 'ended' : 'active');
  return { ...row, item: { ...row.item, status: settled } };
}
