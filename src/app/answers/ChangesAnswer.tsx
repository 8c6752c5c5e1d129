import type { Atlas } from '../../model/atlas.ts';
import { groupChanges } from '../../model/change-groups.ts';
import { type Changes, countTurns } from '../../model/changes.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { answers } from './answers.ts';

interface Properties {
  readonly atlas: Atlas;
  readonly changes: Changes;
}

/** What began, ended and became weaker between two dates, by instrument. */
export function ChangesAnswer({ atlas, changes }: Properties) {
  const text = messages();
  const say = answers();
  const groups = groupChanges(changes.changes.filter(({ turn }) => turn !== 'kept'));
  return (
    <article>
      <h2>{text.changesTitle}</h2>
      <p>{say.changeCount(changes, countTurns(changes.changes))}</p>
      <p className="quiet-text">{text.changesLegend}</p>
      {groups.map((group) => (
        <details key={group.key} open={groups.length < 12}>
          <summary>
            <span dir="auto">{say.changeHeading(atlas, group.heading)}</span>{' '}
            <span className="count">{text.number(group.changes.length)}</span>
          </summary>
          <ul className="tie-list">
            {group.changes.map((change) => (
              <li key={change.tie.id} className="tie-item">
                <button
                  type="button"
                  className="tie-link"
                  onClick={() => changeView({ select: change.tie.id })}
                >
                  <span dir="auto">{say.change(atlas, change)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </article>
  );
}
