import { useDeferredValue } from 'react';
import type { Day } from '../../model/date.ts';
import { KINDS } from '../../model/kind.ts';
import type { Party } from '../../model/party.ts';
import type { Membership, Relationship } from '../../model/record.ts';
import { dayOf } from '../../view/as-of.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { Correction } from './Correction.tsx';
import { Editions } from './Editions.tsx';
import { MembershipItem } from './MembershipItem.tsx';
import { PartyFacts } from './PartyFacts.tsx';
import { PartyHeading } from './PartyHeading.tsx';
import { RelationshipItem } from './RelationshipItem.tsx';
import { rowOfParty } from './row-name.ts';
import { SourceList } from './SourceList.tsx';
import { isMember, isRelationshipInForce } from './when.ts';

interface Properties {
  readonly party: Party;
}

/** Ties in the first painting, about as many as fit in the panel; those below follow at once. */
const FIRST_TIES = 12;

const NO_RELATIONSHIPS: readonly Relationship[] = [];
const NO_MEMBERSHIPS: readonly Membership[] = [];

/** What stands firmly first, then the latest. */
function latestFirst(one: Relationship, other: Relationship): number {
  const doubts = ({ status }: Relationship) => (status === 'active' ? 0 : 1);
  if (doubts(one) !== doubts(other)) return doubts(one) - doubts(other);
  const when = ({ inForce, signed }: Relationship) => inForce ?? signed ?? '';
  return when(one) < when(other) ? 1 : -1;
}

function useDay(): Day | undefined {
  const at = useStateOf(({ view }) => view.at);
  const today = useStateOf(({ atlas }) => atlas?.today);
  return today && dayOf(at, today);
}

/** A nation or coalition with everything it is bound by, on the date shown and at other times. */
export function PartyDetails({ party }: Properties) {
  const text = messages();
  const day = useDay();
  const relationships =
    useStateOf(({ atlas }) => atlas?.relationshipsOf.get(party.id)) ?? NO_RELATIONSHIPS;
  const memberships =
    useStateOf(({ atlas }) => atlas?.membershipsOf.get(party.id)) ?? NO_MEMBERSHIPS;
  const shown = useDeferredValue(relationships.length + memberships.length, FIRST_TIES);
  if (!day) return null;
  const inForce = relationships.filter((record) => isRelationshipInForce(record, day));
  const atOtherTimes = relationships.filter((record) => !isRelationshipInForce(record, day));
  const present = memberships.filter((record) => isMember(record, day));
  const absent = memberships.filter((record) => !isMember(record, day));
  let left = shown;
  const soFar = <Record,>(records: readonly Record[]) => {
    const part = records.slice(0, left);
    left -= part.length;
    return part;
  };
  const membershipTitle = party.type === 'nation' ? text.memberships : text.members;
  return (
    <article>
      <PartyHeading party={party} />
      <PartyFacts party={party} />
      {inForce.length + present.length === 0 && <p className="empty">{text.noTies}</p>}
      {KINDS.map((kind) => {
        const ofKind = soFar(inForce.filter((record) => record.kind === kind).sort(latestFirst));
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h3>{text.kind[kind]}</h3>
              <ul className="tie-list">
                {ofKind.map((record) => (
                  <RelationshipItem key={record.id} record={record} of={party.id} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {present.length > 0 && (
        <section>
          <h3>
            {membershipTitle} <span className="count">{text.number(present.length)}</span>
          </h3>
          <ul className="tie-list">
            {soFar(present).map((record) => (
              <MembershipItem key={record.id} record={record} of={party.id} />
            ))}
          </ul>
        </section>
      )}
      <Editions of={party.id} />
      {atOtherTimes.length + absent.length > 0 && (
        <details>
          <summary>
            {text.tiesOtherTimes}{' '}
            <span className="count">{text.number(atOtherTimes.length + absent.length)}</span>
          </summary>
          <ul className="tie-list">
            {soFar(atOtherTimes).map((record) => (
              <RelationshipItem key={record.id} record={record} of={party.id} />
            ))}
            {soFar(absent).map((record) => (
              <MembershipItem key={record.id} record={record} of={party.id} />
            ))}
          </ul>
        </details>
      )}
      <h3>{text.sources}</h3>
      <SourceList ids={party.sources} />
      <Correction row={rowOfParty(party)} />
    </article>
  );
}
