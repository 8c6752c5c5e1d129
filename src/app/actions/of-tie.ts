import { changeView } from '../state/change-view.ts';
import type { Action } from './action.ts';
import { selectTarget } from './select.ts';

/** After which a reader is no longer waiting for what was asked for. */
const PATIENCE_MS = 3000;

function isShown(): boolean {
  const sources = document.querySelector('#details .sources');
  const link = sources?.querySelector('a');
  if (!sources || !link) return false;
  sources.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
  return true;
}

/** Moves to the sources in the details, which may first have to be loaded. */
function showSources(): void {
  const details = document.getElementById('details');
  if (!details || isShown()) return;
  details.focus({ preventScroll: true });
  const coming = new MutationObserver(() => {
    if (isShown()) coming.disconnect();
  });
  coming.observe(details, { childList: true, subtree: true });
  setTimeout(() => coming.disconnect(), PATIENCE_MS);
}

const ends: readonly Action[] = (['a', 'b'] as const).map((end) => ({
  id: `select-${end}`,
  group: 'party',
  name: ({ names }, { atlas }, target) =>
    names.selectEnd(
      target.type === 'tie' ? (atlas?.parties.get(target[end])?.name ?? target[end]) : '',
    ),
  isPossible: (_, target) => target.type === 'tie',
  run: ({ target }) => {
    if (target.type === 'tie') changeView({ select: target[end] });
  },
}));

/** What can be done with a tie and its two ends, by name alone. */
export const OF_TIE: readonly Action[] = [
  {
    id: 'sources',
    group: 'party',
    name: ({ names }) => names.sources,
    isPossible: (_, target) => target.type === 'tie',
    run: ({ target }) => {
      selectTarget(target);
      requestAnimationFrame(showSources);
    },
  },
  ...ends,
];
