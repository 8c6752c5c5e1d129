import { useState } from 'react';
import type { Measured } from '../../measures/measured.ts';
import { useStateOf } from '../state/use-state.ts';
import { measureMessages } from './measure-messages.ts';
import { RankedParty } from './RankedParty.tsx';

interface Properties {
  readonly measured: Measured;
}

const AT_FIRST = 15;

/** Parties from the highest down; those at 0 are only counted. */
export function RankedParties({ measured }: Properties) {
  const text = measureMessages();
  const select = useStateOf(({ view }) => view.select);
  const [all, setAll] = useState(false);
  const { measure, format, ranking, byKind } = measured;
  const above = ranking.filter(({ value }) => value > 0);
  const highest = above[0]?.value ?? 1;
  const left = ranking.length - above.length;
  if (above.length === 0) return <p>{measure === 'brokerage' ? text.noBridge : text.none}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list */}
      <ol className="ranked" role="list" aria-label={text.ranking(text.name[measure])}>
        {(all ? above : above.slice(0, AT_FIRST)).map((ranked) => (
          <RankedParty
            key={ranked.id}
            ranked={ranked}
            format={format}
            highest={highest}
            byKind={byKind?.get(ranked.id)}
            isSelected={ranked.id === select}
          />
        ))}
      </ol>
      {above.length > AT_FIRST && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.showFewer : text.showAll(above.length)}
        </button>
      )}
      {left > 0 && (all || above.length <= AT_FIRST) && <p className="hint">{text.zero(left)}</p>}
    </>
  );
}
