import { Pin } from 'lucide-react';
import type { Party } from '../../model/party.ts';
import { toggleFold } from '../actions/fold.ts';
import { messages } from '../messages.ts';
import { togglePins } from '../pins/toggle-pins.ts';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { PartyMark } from './PartyMark.tsx';

interface Properties {
  readonly party: Party;
}

/** The party's names, and what can be done with it. */
export function PartyHeading({ party }: Properties) {
  const text = messages();
  const focus = useStateOf(({ view }) => view.focus);
  const behind = useStateOf((state) =>
    party.type === 'coalition' ? (visibleIn(state)?.crowd.get(party.id)?.length ?? 0) : 0,
  );
  const pinned = useStateOf(({ view }) => view.pins.includes(party.id));
  const unfolded = useStateOf(({ view }) => view.unfold.some((id) => id === party.id));
  return (
    <header>
      <h2 className="party-name">
        <PartyMark party={party} size={28} />
        <span dir="auto">{party.name}</span>
      </h2>
      <p className="arabic-name" lang="ar" dir="rtl">
        {party.nameArabic}
      </p>
      <div className="actions">
        {focus === party.id ? (
          <button type="button" onClick={() => changeView({ focus: undefined })}>
            {text.wholeAtlas}
          </button>
        ) : (
          <button type="button" onClick={() => changeView({ focus: party.id })}>
            {text.focusOn}
          </button>
        )}
        <button
          type="button"
          onClick={() => changeView({ from: party.id, to: undefined, select: undefined })}
        >
          {text.linkTo}
        </button>
        <button
          type="button"
          aria-pressed={pinned}
          title={text.selection.pinMeaning}
          onClick={() => togglePins([party.id])}
        >
          <Pin aria-hidden size={14} />
          {text.selection.pin}
        </button>
        {(behind > 0 || unfolded) && (
          <button type="button" onClick={() => toggleFold(party.id)}>
            {unfolded ? text.fold : text.unfold(behind)}
          </button>
        )}
      </div>
    </header>
  );
}
