import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { DEFAULT_KINDS, inKindOrder, KINDS, type Kind } from '../../model/kind.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { HowToRead } from './HowToRead.tsx';
import { KindCount } from './KindCount.tsx';
import { KindSample } from './KindSample.tsx';

interface Properties {
  readonly theme: Theme;
}

/** The legend that is the filter: a row a kind, its line, its count, on or off. */
export function Legend({ theme }: Properties) {
  const text = messages();
  const kinds = useStateOf(({ view }) => view.kinds);
  const counts = useStateOf((state) => visibleIn(state)?.counts);
  const isPairs = useStateOf(({ view }) => view.coalitions === 'pairs');
  return (
    <section className="legend panel" aria-label={text.legend}>
      <CheckboxGroup
        className="kinds"
        value={[...kinds]}
        onChange={(chosen) => changeView({ kinds: inKindOrder(chosen as Kind[]) })}
      >
        <Label className="panel-title">{text.kindsOfTie}</Label>
        {KINDS.map((kind) => (
          <div className="kind" key={kind} title={text.kindMeaning[kind]}>
            <Checkbox value={kind} className="kind-box">
              <span className="tick" aria-hidden="true" />
              <KindSample kind={kind} theme={theme} />
              <span className="kind-name">{text.kind[kind]}</span>
            </Checkbox>
            <Button
              className="quiet only"
              aria-label={text.onlyKind(text.kind[kind])}
              onPress={() => changeView({ kinds: [kind] })}
            >
              {text.only}
            </Button>
            {counts && <KindCount {...counts[kind]} isPairs={isPairs} />}
          </div>
        ))}
      </CheckboxGroup>
      <div className="kind-sets">
        <Button className="quiet" onPress={() => changeView({ kinds: KINDS })}>
          {text.all}
        </Button>
        <Button className="quiet" onPress={() => changeView({ kinds: DEFAULT_KINDS })}>
          {text.usual}
        </Button>
      </div>
      <HowToRead theme={theme} />
    </section>
  );
}
