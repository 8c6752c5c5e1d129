import { Suspense } from 'react';
import { Button } from 'react-aria-components';
import { DEFAULT_KINDS, inKindOrder, KINDS, type Kind } from '../../model/kind.ts';
import type { Theme } from '../../scene/palette.ts';
import { MoreFilters } from '../filters/MoreFilters.tsx';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import { isOutlined } from '../state/is-outlined.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { HowToRead } from './HowToRead.tsx';
import { KindCount } from './KindCount.tsx';
import { KindSample } from './KindSample.tsx';

const OutlineKey = late(() => import('./OutlineKey.tsx'));
const MeasureKey = late(() => import('./MeasureKey.tsx'));

interface Properties {
  readonly theme: Theme;
}

function toggle(kind: Kind, on: boolean): void {
  const { kinds } = store.getState().view;
  changeView({
    kinds: inKindOrder(on ? [...kinds, kind] : kinds.filter((other) => other !== kind)),
  });
}

/** The legend that is the filter: a row a kind, its line, its count, on or off. */
export function Legend({ theme }: Properties) {
  const text = messages();
  const kinds = useStateOf(({ view }) => view.kinds);
  const measured = useStateOf(({ measured }) => measured);
  const counts = useStateOf((state) => visibleIn(state)?.counts);
  const hasOutlines = useStateOf(isOutlined);
  const isPairs = useStateOf(({ view }) => view.coalitions === 'pairs');
  return (
    <section className="legend panel" aria-label={text.legend}>
      <fieldset className="kinds">
        <legend className="panel-title">{text.kindsOfTie}</legend>
        {KINDS.map((kind) => (
          <div className="kind" key={kind} title={text.kindMeaning[kind]}>
            <label className="kind-box">
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={({ target }) => toggle(kind, target.checked)}
              />
              <KindSample kind={kind} theme={theme} />
              <span className="kind-name">{text.kind[kind]}</span>
            </label>
            <button
              type="button"
              className="quiet only"
              aria-label={text.onlyKind(text.kind[kind])}
              onClick={() => changeView({ kinds: [kind] })}
            >
              {text.only}
            </button>
            {counts && <KindCount {...counts[kind]} isPairs={isPairs} />}
          </div>
        ))}
      </fieldset>
      <div className="kind-sets">
        <Button className="quiet" onPress={() => changeView({ kinds: KINDS })}>
          {text.all}
        </Button>
        <Button className="quiet" onPress={() => changeView({ kinds: DEFAULT_KINDS })}>
          {text.usual}
        </Button>
      </div>
      <MoreFilters />
      {hasOutlines && (
        <Suspense>
          <OutlineKey theme={theme} />
        </Suspense>
      )}
      {measured && (
        <Suspense>
          <MeasureKey measured={measured} theme={theme} />
        </Suspense>
      )}
      <HowToRead theme={theme} />
    </section>
  );
}
