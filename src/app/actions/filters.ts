import { KINDS } from '../../model/kind.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';

/** Opens the rarer filters, with the legend they are in, and goes there. */
function openMoreFilters(): void {
  store.setState({ legendOpen: true });
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>('.more-filters .disclosure');
    if (button?.ariaExpanded === 'false') button.click();
    button?.scrollIntoView({ block: 'nearest' });
    button?.focus();
  });
}

export const FILTERS: readonly Action[] = [
  {
    id: 'more-filters',
    group: 'picture',
    name: () => furtherWords().moreFilters,
    run: openMoreFilters,
  },
  ...KINDS.map(
    (kind): Action => ({
      id: `only-${kind}`,
      group: 'kinds',
      name: () => messages().onlyKind(messages().kind[kind]),
      isPossible: ({ view }) => view.kinds.length !== 1 || view.kinds[0] !== kind,
      run: () => changeView({ kinds: [kind] }),
    }),
  ),
];
