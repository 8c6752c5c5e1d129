import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { selectionOf } from '../../view/selection.ts';
import { severalOf } from '../../view/several.ts';
import { asks } from '../answers/asks.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { MembershipDetails } from './MembershipDetails.tsx';
import { PairDetails } from './PairDetails.tsx';
import { PartyDetails } from './PartyDetails.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';
import { Welcome } from './Welcome.tsx';

const Answer = lazy(() => import('../answers/Answer.tsx'));
const SeveralDetails = lazy(() => import('../several/SeveralDetails.tsx'));

function Body() {
  const atlas = useStateOf(({ atlas }) => atlas);
  const select = useStateOf(({ view }) => view.select);
  const isAsked = useStateOf(({ view }) => asks(view));
  const areSeveral = useStateOf(({ view }) => severalOf(view).length > 0);
  const selection = atlas && select !== undefined ? selectionOf(atlas, select) : undefined;
  switch (selection?.type) {
    case undefined:
      return areSeveral ? (
        <Suspense>
          <SeveralDetails />
        </Suspense>
      ) : isAsked ? (
        <Suspense>
          <Answer />
        </Suspense>
      ) : (
        <Welcome />
      );
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

/** What is known of the selected party or tie. */
export function Details() {
  const text = messages();
  const select = useStateOf(({ view }) => view.select);
  const isAsked = useStateOf(({ view }) => asks(view) || severalOf(view).length > 0);
  return (
    <aside
      id="details"
      className="details panel"
      aria-label={text.details}
      tabIndex={-1}
      data-empty={select === undefined && !isAsked}
    >
      {select !== undefined && (
        <button
          type="button"
          className="icon close"
          aria-label={text.close}
          onClick={() => changeView({ select: undefined })}
        >
          <X aria-hidden size={18} />
        </button>
      )}
      <Body />
    </aside>
  );
}
