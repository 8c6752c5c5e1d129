import type { PartyId, TieId } from '../../model/id.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { RelationshipItem } from './RelationshipItem.tsx';

interface Properties {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly except?: TieId;
}

/** The ties of a dyad, besides the one that is shown. */
export function OtherTies({ a, b, except }: Properties) {
  const atlas = useStateOf(({ atlas }) => atlas);
  const others = (atlas?.relationshipsOf.get(a) ?? []).filter(
    (record) => (record.a === b || record.b === b) && record.id !== except,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{messages().otherTies}</h3>
      <ul className="tie-list">
        {others.map((record) => (
          <RelationshipItem key={record.id} record={record} of={a} />
        ))}
      </ul>
    </section>
  );
}
