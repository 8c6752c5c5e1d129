import { useState } from 'react';
import { KINDS } from '../../model/kind.ts';
import type { Tie } from '../../model/tie.ts';
import { dayOf } from '../../view/as-of.ts';
import { answers } from '../answers/answers.ts';
import { Ties } from '../answers/Ties.tsx';
import { told } from '../answers/told.ts';
import { messages } from '../messages.ts';
import { groupIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { clearSelected } from './change-selection.ts';
import { isOnlyThese, showOnly } from './only-these.ts';
import { SelectedParties } from './SelectedParties.tsx';
import { SharedCoalitions } from './SharedCoalitions.tsx';

/** More ties than this are told when asked for. */
const AT_FIRST = 30;

function inKindOrder(ties: readonly Tie[]): readonly Tie[] {
  const rank = ({ kinds: [kind = KINDS[0]] }: Tie) => KINDS.indexOf(kind);
  return [...ties].sort((one, other) => rank(one) - rank(other));
}

/** Several parties at once: who they are, what they share and what runs among them. */
export default function SeveralDetails() {
  const text = messages();
  const say = answers();
  const atlas = useStateOf(({ atlas }) => atlas);
  const group = useStateOf(groupIn);
  const day = useStateOf(({ atlas, view }) => atlas && dayOf(view.at, atlas.today));
  const view = useStateOf(({ view }) => view);
  const hidesCoalitions = useStateOf(({ view }) => view.coalitions === 'none');
  const [all, setAll] = useState(false);
  if (!atlas || !group || !day) return null;
  const { parties, nations, sharedByAll, sharedBySome } = group;
  const isOnly = isOnlyThese(view, parties);
  const ties = inKindOrder(group.among);
  const shown = all ? ties : ties.slice(0, AT_FIRST);
  const hasShared = sharedByAll.length + sharedBySome.length > 0;
  return (
    <article>
      <h2>{text.selection.title(parties.length)}</h2>
      <div className="actions">
        <button type="button" onClick={() => showOnly(isOnly ? undefined : parties)}>
          {isOnly ? text.selection.everyoneButton : text.selection.onlyTheseButton}
        </button>
        <button type="button" onClick={clearSelected}>
          {text.selection.clear}
        </button>
      </div>
      <SelectedParties parties={parties} />
      <SharedCoalitions
        title={text.selection.sharedByAll(nations)}
        atlas={atlas}
        shared={sharedByAll}
      />
      <SharedCoalitions
        title={text.selection.sharedBySome}
        atlas={atlas}
        shared={sharedBySome}
        of={nations}
      />
      {!hasShared && !hidesCoalitions && <p className="empty">{text.selection.noShared}</p>}
      <Ties
        title={text.selection.tiesAmong}
        told={shown.map((tie) => told(tie, say.tie(atlas, tie)))}
      />
      {ties.length > shown.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {text.selection.showAllTies(ties.length)}
        </button>
      )}
      {ties.length === 0 && <p className="empty">{text.selection.noTiesAmong(text.date(day))}</p>}
    </article>
  );
}
