import { useState } from 'react';
import { MEASURE_IDS, type MeasureId } from '../../measures/measure-id.ts';
import type { Theme } from '../../scene/palette.ts';
import { Choice } from '../shell/Choice.tsx';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { Communities } from './Communities.tsx';
import { measureMessages } from './measure-messages.ts';
import { RankedParties } from './RankedParties.tsx';
import { useMeasured } from './use-measured.ts';

interface Properties {
  readonly theme: Theme;
  readonly measure: MeasureId;
  readonly onMeasure: (measure: MeasureId) => void;
}

/** Who stands where in the network that is shown, by a measure of choice. */
export function Ranking({ theme, measure, onMeasure }: Properties) {
  const text = measureMessages();
  const [overPairs, setOverPairs] = useState(false);
  const hasHubs = useStateOf((state) => (visibleIn(state)?.coalitions ?? 0) > 0);
  const hubs = overPairs && hasHubs ? 'pairs' : 'parties';
  const { measured, isPending, hasFailed } = useMeasured({ measure, hubs });
  return (
    <section className="ranking" aria-label={text.title} aria-busy={isPending}>
      <h2>{text.title}</h2>
      <Choice
        label={text.choose}
        values={MEASURE_IDS}
        nameOf={(id) => text.name[id]}
        value={measure}
        onChange={onMeasure}
        look="list"
      />
      <p>{text.meaning[measure]}</p>
      <details>
        <summary>{text.term[measure]}</summary>
        <p>
          {text.basis[hubs]} {measure !== 'degree' && text.onceEach}
        </p>
      </details>
      {hasHubs && (
        <label className="over-pairs">
          <input
            type="checkbox"
            checked={overPairs}
            onChange={({ target }) => setOverPairs(target.checked)}
          />
          {text.overPairs}
        </label>
      )}
      <p aria-live="polite" className="hint">
        {hasFailed ? text.failed : isPending && !measured ? text.measuring : ''}
      </p>
      {measured &&
        (measured.format === 'group' ? (
          <Communities measured={measured} theme={theme} />
        ) : (
          <RankedParties measured={measured} />
        ))}
    </section>
  );
}
