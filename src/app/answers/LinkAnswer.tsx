import { useMemo } from 'react';
import type { Atlas } from '../../model/atlas.ts';
import { furtherChains, type Links } from '../../model/links.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { answers } from './answers.ts';
import { OtherViews } from './OtherViews.tsx';
import { SideBySideAnswer } from './SideBySideAnswer.tsx';
import { Ties } from './Ties.tsx';
import { told } from './told.ts';

interface Properties {
  readonly atlas: Atlas;
  readonly links: Links;
}

/** How two parties are linked: directly, through coalitions they share, through others. */
export function LinkAnswer({ atlas, links }: Properties) {
  const text = messages();
  const say = answers();
  const view = useStateOf(({ view }) => view);
  const { a, b, direct, shared, chains } = links;
  const chainsTold = useMemo(() => furtherChains(links), [links]);
  return (
    <article>
      <h2>{text.linkTitle(say.nameOf(atlas, a), say.nameOf(atlas, b))}</h2>
      {chains.total === 0 && <OtherViews atlas={atlas} view={view} a={a} b={b} />}
      <Ties title={text.directTies} told={direct.map((tie) => told(tie, say.tie(atlas, tie, a)))} />
      <Ties
        title={text.sharedCoalitions}
        told={shared.map((one) => told(one.a, say.shared(atlas, one)))}
      />
      {chainsTold.length > 0 && (
        <section>
          <h3>{text.chainsThrough}</h3>
          <p>{say.chainCount(chains)}</p>
          <ul className="tie-list">
            {chainsTold.map((chain) => (
              <li key={chain.parties.join(' ')} className="tie-item" dir="auto">
                {say.chain(atlas, chain)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SideBySideAnswer atlas={atlas} view={view} a={a} b={b} />
    </article>
  );
}
