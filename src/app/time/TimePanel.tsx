import { Pause, Play } from 'lucide-react';
import { Button } from 'react-aria-components';
import { yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import type { Theme } from '../../scene/palette.ts';
import { atOf } from '../../view/as-of.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { timelineIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { Chart } from './Chart.tsx';
import { CompareBox } from './CompareBox.tsx';
import { DateBox } from './DateBox.tsx';
import { PlayVoice } from './PlayVoice.tsx';
import { isCalm, nextYear } from './play-between.ts';
import { atOfYear, usePlay } from './use-play.ts';
import { YearSlider } from './YearSlider.tsx';

interface Properties {
  readonly theme: Theme;
}

/** Time as a chart: how much was in force each year, the as-of handle on it, and play. */
export function TimePanel({ theme }: Properties) {
  const text = messages();
  const years = useStateOf(timelineIn);
  const kinds = useStateOf(({ view }) => view.kinds);
  const at = useStateOf(({ view }) => view.at);
  const today = useStateOf(({ atlas }) => atlas?.today);
  const playing = useStateOf(({ playing }) => playing);
  const isComparing = useStateOf(({ comparing }) => comparing !== undefined);
  const moving = useStateOf(({ view, comparing }) =>
    comparing && view.at === comparing.at ? view.compare : view.at,
  );
  const lastYear = years.at(-1)?.year ?? FIRST_YEAR + 1;
  usePlay(lastYear);
  if (!today) return <section className="time panel" aria-label={text.time} />;
  const year = at === undefined ? lastYear : Math.min(lastYear, Math.max(FIRST_YEAR, yearOf(at)));
  return (
    <section className="time panel" aria-label={text.time}>
      <div className="time-controls">
        <Button
          className="icon play"
          aria-label={playing ? text.pause : text.play}
          onPress={() => store.setState({ playing: !playing })}
        >
          {playing ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
        </Button>
        {playing && isComparing && isCalm() && (
          <Button className="quiet" onPress={nextYear}>
            {text.selection.nextYear}
          </Button>
        )}
        <DateBox
          label={text.dateBox}
          value={at ?? today}
          today={today}
          onChange={(date) => changeView({ at: atOf(date, today) })}
        />
        <Button
          className="quiet to-today"
          isDisabled={at === undefined}
          onPress={() => changeView({ at: undefined })}
        >
          {text.today}
        </Button>
      </div>
      <CompareBox />
      <PlayVoice year={moving === undefined ? lastYear : yearOf(moving)} playing={playing} />
      <YearSlider
        year={year}
        lastYear={lastYear}
        label={at === undefined ? text.today : text.date(at)}
        onChange={(next, isFurther) => changeView({ at: atOfYear(next, lastYear) }, isFurther)}
      >
        <Chart years={years} kinds={kinds} theme={theme} />
      </YearSlider>
    </section>
  );
}
