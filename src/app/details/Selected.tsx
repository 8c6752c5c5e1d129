import type { Selection } from '../../view/selection.ts';
import { MembershipDetails } from './MembershipDetails.tsx';
import { PairDetails } from './PairDetails.tsx';
import { PartyDetails } from './PartyDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';

interface Properties {
  readonly selection: Selection;
}

/** What is known of the selected party or tie. */
export default function Selected({ selection }: Properties) {
  switch (selection.type) {
    case 'party':
      return <PartyDetails key={selection.party.id} party={selection.party} />;
    case 'relationship':
      return <RelationshipDetails record={selection.record} />;
    case 'membership':
      return <MembershipDetails record={selection.record} />;
    case 'pair':
      return <PairDetails {...selection} />;
  }
}
