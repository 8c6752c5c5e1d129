import { useMemo } from 'react';
import type { Atlas } from '../../model/atlas.ts';
import type { PartyId } from '../../model/id.ts';
import { sideBySide } from '../../model/side-by-side.ts';
import { dayOf } from '../../view/as-of.ts';
import { filterOf, type View } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { answers } from './answers.ts';

interface Properties {
  readonly atlas: Atlas;
  readonly view: View;
  readonly a: PartyId;
  readonly b: PartyId;
}

/** What two parties share and where they differ. */
export function SideBySideAnswer({ atlas, view, a, b }: Properties) {
  const text = messages();
  const say = answers();
  const both = useMemo(() => sideBySide(atlas, filterOf(view, atlas), a, b), [atlas, view, a, b]);
  return (
    <section>
      <h3>{text.sideBySide}</h3>
      <p>{say.sideBySideTitle(atlas, both)}</p>
      <p>{text.sideBySideScope(text.date(dayOf(view.at, atlas.today)))}</p>
      <p>{say.coalitionShares(atlas, both)}</p>
      <p>{say.partnerShares(atlas, both, both.partners)}</p>
      <ul className="tie-list">
        {both.kinds.map((kind) => (
          <li key={kind.kind} className="tie-item">
            {say.kindSideBySide(atlas, both, kind)}
          </li>
        ))}
      </ul>
    </section>
  );
}
