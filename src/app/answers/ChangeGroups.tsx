import type { Atlas } from '../../model/atlas.ts';
import type { ChangeGroup } from '../../model/change-groups.ts';
import { messages } from '../messages.ts';
import { openAmong } from '../several/change-selection.ts';
import { answers } from './answers.ts';

interface Properties {
  readonly atlas: Atlas;
  readonly groups: readonly ChangeGroup[];
  readonly open: boolean;
}

/** Changes under their coalition or instrument; a sentence opens its tie. */
export function ChangeGroups({ atlas, groups, open }: Properties) {
  const text = messages();
  const say = answers();
  return (
    <>
      {groups.map((group) => (
        <details key={group.key} open={open}>
          <summary>
            <span dir="auto">{say.changeHeading(atlas, group.heading)}</span>{' '}
            <span className="count">{text.number(group.changes.length)}</span>
          </summary>
          <ul className="tie-list">
            {group.changes.map((change) => (
              <li key={change.tie.id} className="tie-item">
                <button type="button" className="tie-link" onClick={() => openAmong(change.tie.id)}>
                  <span dir="auto">{say.change(atlas, change)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
