import { Ranking } from '../measures/Ranking.tsx';
import { messages } from '../messages.ts';
import { useTheme } from '../shell/use-theme.ts';
import { changeView } from '../state/change-view.ts';
import { changesIn, linksIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { answers } from './answers.ts';
import { ChangesAnswer } from './ChangesAnswer.tsx';
import { LinkAnswer } from './LinkAnswer.tsx';

function Body() {
  const text = messages();
  const theme = useTheme();
  const atlas = useStateOf(({ atlas }) => atlas);
  const links = useStateOf(linksIn);
  const changes = useStateOf(changesIn);
  const from = useStateOf(({ view }) => view.from);
  const measure = useStateOf(({ view }) => view.measure);
  if (!atlas) return null;
  if (links) return <LinkAnswer atlas={atlas} links={links} />;
  if (from !== undefined) {
    return (
      <article>
        <h2>{text.linkWaiting(answers().nameOf(atlas, from))}</h2>
        <p>{text.linkToHelp}</p>
      </article>
    );
  }
  if (changes) return <ChangesAnswer atlas={atlas} changes={changes} />;
  if (measure) {
    return (
      <Ranking
        theme={theme}
        measure={measure}
        onMeasure={(next) => changeView({ measure: next })}
      />
    );
  }
  return null;
}

/** The answer to what the view asks, and the way out of the question. */
export default function Answer() {
  const text = messages();
  return (
    <>
      <Body />
      <button
        type="button"
        onClick={() =>
          changeView({ from: undefined, to: undefined, compare: undefined, measure: undefined })
        }
      >
        {text.endQuestion}
      </button>
    </>
  );
}
