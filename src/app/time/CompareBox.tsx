import { X } from 'lucide-react';
import type { KnownDate } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { DateBox } from './DateBox.tsx';
import { backToComparison } from './play-between.ts';

/** Back to the comparison; the keyboard, whose button is gone then, stands on what plays it. */
function leaveTheWay(): void {
  backToComparison();
  document.querySelector<HTMLElement>('.time .play')?.focus();
}

/** A second date, to see what changed between the two. */
export function CompareBox() {
  const text = messages();
  const compare = useStateOf(({ view }) => view.compare);
  const isOnTheWay = useStateOf(({ comparing, held }) => (comparing ?? held) !== undefined);
  const today = useStateOf(({ atlas }) => atlas?.today);
  if (!today) return null;
  if (compare === undefined) {
    return (
      <button
        type="button"
        className="quiet compare-start"
        onClick={() =>
          changeView({ compare: String(FIRST_YEAR) as KnownDate, select: undefined, selected: [] })
        }
      >
        {text.compareWith}…
      </button>
    );
  }
  return (
    <div className="time-controls compare-date">
      <DateBox
        label={text.compareWith}
        value={compare}
        today={today}
        onChange={(date) => changeView({ compare: date })}
      />
      <button
        type="button"
        className="icon"
        aria-label={text.compareEnd}
        onClick={() => changeView({ compare: undefined })}
      >
        <X aria-hidden size={16} />
      </button>
      {isOnTheWay && (
        <button type="button" className="quiet" onClick={leaveTheWay}>
          {text.selection.backToComparison}
        </button>
      )}
    </div>
  );
}
