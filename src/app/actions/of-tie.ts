import { changeView } from '../state/change-view.ts';
import type { Action } from './action.ts';
import { selectTarget } from './select.ts';

function showSources(): void {
  const sources = document.querySelector('#details .sources');
  sources?.scrollIntoView({ block: 'center' });
  const link = sources?.querySelector('a') ?? document.getElementById('details');
  link?.focus({ preventScroll: true });
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
