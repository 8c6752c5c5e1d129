import { useMemo } from 'react';
import { countPairs } from '../../model/pair-count.ts';
import { dayOf } from '../../view/as-of.ts';
import { messages } from '../messages.ts';
import { sceneIn, visibleIn } from '../state/derived.ts';
import { isOutlined } from '../state/is-outlined.ts';
import { useStateOf } from '../state/use-state.ts';

/** What is visible, in words; the one live status of the page. */
export function StatusLine() {
  const text = messages();
  const visible = useStateOf(visibleIn);
  const at = useStateOf(({ view }) => view.at);
  const compare = useStateOf(({ view }) => view.compare);
  const today = useStateOf(({ atlas }) => atlas?.today);
  const made = useMemo(() => visible && countPairs(visible.ties), [visible]);
  const outlined = useStateOf((state) =>
    isOutlined(state) ? (sceneIn(state).hulls?.length ?? 0) : undefined,
  );
  const playing = useStateOf(({ playing }) => playing);
  if (!visible || !today) return <p className="status" role="status" />;
  const day = dayOf(at, today);
  const [earlier, later] = compare ? [day, dayOf(compare, today)].sort() : [];
  return (
    // Years that pass by themselves are not read out one by one.
    <p className="status" role="status" aria-live={playing ? 'off' : 'polite'}>
      {text.statusLine({
        nations: visible.nations,
        coalitions: visible.coalitions,
        ties: visible.ties.length,
        folded: visible.foldedNations,
      })}
      {made && made.pairs > 0 && `, ${text.pairsNote(made)}`}
      {outlined !== undefined && `, ${text.hulls.note(outlined, visible.coalitions)}`}
      {' · '}
      <span className="status-date">
        {earlier === undefined || later === undefined || playing
          ? text.asOfDate(text.date(day))
          : text.betweenDates(text.date(earlier), text.date(later))}
      </span>
    </p>
  );
}
