import type { Selection } from '../../view/selection.ts';
import { severalOf } from '../../view/several.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { MembershipDetails } from './MembershipDetails.tsx';
import { PairDetails } from './PairDetails.tsx';
import { PartyDetails } from './PartyDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';

interface Properties {
  readonly selection: Selection;
}

function About({ selection }: Properties) {
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

/** What is known of the selected party or tie, and the way back to several it was opened from. */
export default function Selected({ selection }: Properties) {
  const several = useStateOf(({ view }) => severalOf(view).length);
  return (
    <>
      {several > 0 && (
        <button
          type="button"
          className="quiet back"
          onClick={() => {
            changeView({ select: undefined });
            document.getElementById('details')?.focus();
          }}
        >
          {messages().selection.backTo(several)}
        </button>
      )}
      <About selection={selection} />
    </>
  );
}
