import type { NationId } from '../../model/id.ts';
import { tiesInForce } from '../../model/in-force.ts';
import type { Kind } from '../../model/kind.ts';
import { pairsOf } from '../../model/pairs.ts';
import { dayOf } from '../../view/as-of.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { OtherTies } from './OtherTies.tsx';
import { PartyLink } from './PartyLink.tsx';
import { SourceList } from './SourceList.tsx';

interface Properties {
  readonly a: NationId;
  readonly b: NationId;
  readonly kind: Kind;
}

/** Two nations bound through the coalitions they share. */
export function PairDetails({ a, b, kind }: Properties) {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const at = useStateOf(({ view }) => view.at);
  if (!atlas) return null;
  const nameOf = (id: NationId) => atlas.nations.get(id)?.name ?? id;
  const memberships = tiesInForce(atlas, dayOf(at, atlas.today)).filter(
    (tie) => tie.form === 'membership',
  );
  const pair = pairsOf(atlas, memberships, (x, y) => x === a && y === b).find(({ kinds }) =>
    kinds.includes(kind),
  );
  return (
    <article>
      <header>
        <p className="eyebrow">{text.kind[kind]}</p>
        <h2>{text.between(nameOf(a), nameOf(b))}</h2>
        <div className="party-links">
          <PartyLink id={a} />
          <PartyLink id={b} />
        </div>
        <p>{pair ? text.pairExplained : text.notInForceOnDate}</p>
      </header>
      {pair?.through.map((coalition) => (
        <section key={coalition.id}>
          <h3>
            <PartyLink id={coalition.id} />
          </h3>
          <p dir="auto">{coalition.confersNote}</p>
          <SourceList ids={coalition.sources} />
        </section>
      ))}
      <OtherTies a={a} b={b} />
    </article>
  );
}
