import { Pause, Play } from 'lucide-react';
import { useRef } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { type KnownDate, yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { changeView, rememberView } from '../state/change-view.ts';
import { timelineIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { Chart } from './Chart.tsx';
import { DateBox } from './DateBox.tsx';
import { atOfYear, startPlaying, usePlay } from './use-play.ts';

interface Properties {
  readonly theme: Theme;
}

const DECADE = 10;

/** Time as a chart: how much was in force each year, the as-of handle on it, and play. */
export function TimePanel({ theme }: Properties) {
  const text = messages();
  const years = useStateOf(timelineIn);
  const kinds = useStateOf(({ view }) => view.kinds);
  const at = useStateOf(({ view }) => view.at);
  const today = useStateOf(({ atlas }) => atlas?.today);
  const playing = useStateOf(({ playing }) => playing);
  const dragging = useRef(false);
  const lastYear = years.at(-1)?.year ?? FIRST_YEAR + 1;
  usePlay(lastYear);
  if (!today) return <section className="time panel" aria-label={text.time} />;
  const year = at === undefined ? lastYear : Math.min(lastYear, Math.max(FIRST_YEAR, yearOf(at)));
  const goTo = (next: number) => {
    if (!dragging.current) rememberView();
    dragging.current = true;
    store.setState({ playing: false });
    changeView({ at: atOfYear(next, lastYear) }, true);
  };
  const isToday = (date: KnownDate) => date === today || date > today;
  return (
    <section className="time panel" aria-label={text.time}>
      <div className="time-controls">
        <Button
          className="icon play"
          aria-label={playing ? text.pause : text.play}
          onPress={() => (playing ? store.setState({ playing: false }) : startPlaying(lastYear))}
        >
          {playing ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
        </Button>
        <DateBox
          value={at ?? today}
          lastYear={lastYear}
          onChange={(date) => changeView({ at: isToday(date) ? undefined : date })}
        />
        <Button
          className="quiet"
          isDisabled={at === undefined}
          onPress={() => changeView({ at: undefined })}
        >
          {text.today}
        </Button>
      </div>
      <Slider
        className="time-slider"
        aria-label={text.asOf}
        minValue={FIRST_YEAR}
        maxValue={lastYear}
        value={year}
        formatOptions={{ useGrouping: false }}
        onChange={goTo}
        onChangeEnd={() => {
          dragging.current = false;
        }}
      >
        <SliderTrack className="time-track">
          <Chart years={years} kinds={kinds} theme={theme} />
          <SliderThumb className="time-handle">
            <span className="time-flag" aria-hidden="true">
              {at === undefined ? text.today : year}
            </span>
          </SliderThumb>
        </SliderTrack>
        <div className="decades" aria-hidden="true">
          {years
            .filter(({ year }) => year % DECADE === 0)
            .map(({ year }) => (
              <span
                key={year}
                style={{
                  insetInlineStart: `${((year - FIRST_YEAR) / (lastYear - FIRST_YEAR)) * 100}%`,
                }}
              >
                {year}
              </span>
            ))}
        </div>
      </Slider>
    </section>
  );
}
