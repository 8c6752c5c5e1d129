import { useMemo } from 'react';
import type { Atlas } from '../../model/atlas.ts';
import type { PartyId } from '../../model/id.ts';
import { nearestLink } from '../../model/nearest-link.ts';
import { atOf, dayOf } from '../../view/as-of.ts';
import { filterOf, type View } from '../../view/view.ts';
import { changeView } from '../state/change-view.ts';
import { answers } from './answers.ts';

interface Properties {
  readonly atlas: Atlas;
  readonly view: View;
  readonly a: PartyId;
  readonly b: PartyId;
}

/** That there is no link, and the dates or kinds at which there would be one. */
export function OtherViews({ atlas, view, a, b }: Properties) {
  const say = answers();
  const others = useMemo(
    () => nearestLink(atlas, filterOf(view, atlas), a, b),
    [atlas, view, a, b],
  );
  return (
    <>
      <p>{say.noLink(atlas, a, b, dayOf(view.at, atlas.today))}</p>
      {others.length === 0 && <p>{say.neverLinked}</p>}
      <ul className="questions">
        {others.map((other) => (
          <li key={`${other.day} ${other.kinds.join()}`}>
            <button
              type="button"
              className="question"
              onClick={() => changeView({ at: atOf(other.day, atlas.today), kinds: other.kinds })}
            >
              {say.otherView(other)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
