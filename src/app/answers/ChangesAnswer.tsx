import { useState } from 'react';
import type { Atlas } from '../../model/atlas.ts';
import { groupChanges } from '../../model/change-groups.ts';
import { type Changes, countTurns, toldAndShown } from '../../model/changes.ts';
import { messages } from '../messages.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { answers } from './answers.ts';
import { ChangeGroups } from './ChangeGroups.tsx';

interface Properties {
  readonly atlas: Atlas;
  readonly changes: Changes;
}

/** What began, ended, became weaker and stayed between two dates, by instrument. */
export function ChangesAnswer({ atlas, changes }: Properties) {
  const text = messages();
  const say = answers();
  const shown = useStateOf(visibleIn)?.ties;
  const counted = shown ? say.countedHere(toldAndShown(changes.changes, shown)) : '';
  const [keptOpen, setKeptOpen] = useState(false);
  const kept = changes.changes.filter(({ turn }) => turn === 'kept');
  const groups = groupChanges(changes.changes.filter(({ turn }) => turn !== 'kept'));
  return (
    <article>
      <h2>{text.changesTitle}</h2>
      <p>{say.changeCount(changes, countTurns(changes.changes))}</p>
      {counted !== '' && <p>{counted}</p>}
      <p className="quiet-text">{say.changesLegend}</p>
      <ChangeGroups atlas={atlas} groups={groups} open={groups.length < 12} />
      {kept.length > 0 && (
        <details onToggle={({ currentTarget }) => setKeptOpen(currentTarget.open)}>
          <summary>
            {text.selection.kept} <span className="count">{text.number(kept.length)}</span>
          </summary>
          {keptOpen && <ChangeGroups atlas={atlas} groups={groupChanges(kept)} open={false} />}
        </details>
      )}
    </article>
  );
}
