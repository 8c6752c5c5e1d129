import { X } from 'lucide-react';
import { Suspense } from 'react';
import { selectionOf } from '../../view/selection.ts';
import { severalOf } from '../../view/several.ts';
import { asks } from '../answers/asks.ts';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { Welcome } from './Welcome.tsx';

const Selected = late(() => import('./Selected.tsx'));
const SeveralDetails = late(() => import('../several/SeveralDetails.tsx'));
const Answer = late(() => import('../answers/Answer.tsx'));

function Body() {
  const atlas = useStateOf(({ atlas }) => atlas);
  const select = useStateOf(({ view }) => view.select);
  const isAsked = useStateOf(({ view }) => asks(view));
  const areSeveral = useStateOf(({ view }) => severalOf(view).length > 0);
  const selection = atlas && select !== undefined ? selectionOf(atlas, select) : undefined;
  if (selection) return <Selected selection={selection} />;
  if (areSeveral) return <SeveralDetails />;
  if (isAsked) return <Answer />;
  return <Welcome />;
}

/** The panel that tells what is selected, or answers what is asked. */
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
      <Suspense>
        <Body />
      </Suspense>
    </aside>
  );
}
