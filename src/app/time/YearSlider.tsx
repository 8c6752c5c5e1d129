import { type ReactNode, useEffect, useRef } from 'react';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';

interface Properties {
  readonly year: number;
  readonly lastYear: number;
  /** The date as it is read. */
  readonly label: string;
  /** Called for every year on the way; `isFurther` after the first of a gesture. */
  readonly onChange: (year: number, isFurther: boolean) => void;
  /** The chart that the handle stands on. */
  readonly children: ReactNode;
}

const DECADE = 10;

/** A native slider over the years; one gesture is one step of history, however many years it passes. */
export function YearSlider({ year, lastYear, label, onChange, children }: Properties) {
  const isUnderWay = useRef(false);
  const share = (of: number) => `${((of - FIRST_YEAR) / (lastYear - FIRST_YEAR)) * 100}%`;
  const firstDecade = Math.ceil(FIRST_YEAR / DECADE) * DECADE;
  const decades = Array.from(
    { length: Math.floor((lastYear - firstDecade) / DECADE) + 1 },
    (_, index) => firstDecade + index * DECADE,
  );
  const end = () => {
    isUnderWay.current = false;
  };
  useEffect(() => {
    addEventListener('popstate', end);
    return () => removeEventListener('popstate', end);
  });
  return (
    <div className="time-slider">
      <div className="time-track">
        {children}
        <div aria-hidden="true">
          <span className="time-handle" style={{ insetInlineStart: share(year) }}>
            <span className="time-flag" data-late={year - FIRST_YEAR > (lastYear - FIRST_YEAR) / 2}>
              {label}
            </span>
          </span>
        </div>
        <input
          type="range"
          aria-label={messages().asOf}
          aria-valuetext={label}
          min={FIRST_YEAR}
          max={lastYear}
          step={1}
          value={year}
          onChange={({ target }) => {
            const isFurther = isUnderWay.current;
            isUnderWay.current = true;
            store.setState({ playing: false });
            onChange(Number(target.value), isFurther);
          }}
          onPointerUp={end}
          onKeyUp={end}
          onBlur={end}
        />
      </div>
      <div className="decades" aria-hidden="true">
        {decades.map((decade) => (
          <span key={decade} style={{ insetInlineStart: share(decade) }}>
            {decade}
          </span>
        ))}
      </div>
    </div>
  );
}
