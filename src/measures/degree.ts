import type { PartyId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { Measure } from './measure.ts';

/**
 * How many ties a party has, and of which kinds. Every tie counts, several between the same two also;
 * a tie of several kinds counts once, but once under each of them.
 */
export const degree: Measure<'degree'> = {
  id: 'degree',
  format: 'count',
  scores({ parties, ties }) {
    const values = new Map(parties.map(({ id }) => [id, 0]));
    const byKind = new Map(parties.map(({ id }) => [id, new Map<Kind, number>()]));
    const count = (id: PartyId, kinds: readonly Kind[]) => {
      values.set(id, (values.get(id) ?? 0) + 1);
      const counts = byKind.get(id);
      for (const kind of kinds) counts?.set(kind, (counts.get(kind) ?? 0) + 1);
    };
    for (const { a, b, kinds } of ties) {
      if (a === b) continue;
      count(a, kinds);
      count(b, kinds);
    }
    return { values, byKind };
  },
};
