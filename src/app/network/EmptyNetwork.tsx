import { DEFAULT_KINDS, KINDS } from '../../model/kind.ts';
import { narrowingOn } from '../../view/filters-on.ts';
import { messages } from '../messages.ts';
import { Notice } from '../shell/Notice.tsx';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';

/** Stands in for a picture without ties: why it is empty, and one way on. */
export function EmptyNetwork() {
  const text = messages();
  const isEmpty = useStateOf((state) => visibleIn(state)?.ties.length === 0);
  const noKinds = useStateOf(({ view }) => view.kinds.length === 0);
  const at = useStateOf(({ view }) => view.at);
  const focus = useStateOf(({ view }) => view.focus);
  const isNarrowed = useStateOf(({ view }) => narrowingOn(view.narrowing).length > 0);
  if (!isEmpty) return null;
  const [reason, remedy, change] = noKinds
    ? ([text.emptyKinds, text.showUsual, { kinds: DEFAULT_KINDS }] as const)
    : isNarrowed
      ? ([text.filters.empty, text.filters.clearNarrowing, { narrowing: {} }] as const)
      : focus !== undefined
        ? ([text.emptyFocus, text.wholeAtlas, { focus: undefined, depth: 1 }] as const)
        : at !== undefined
          ? ([text.emptyFilter, text.showToday, { at: undefined }] as const)
          : ([text.emptyFilter, text.all, { kinds: KINDS, coalitions: 'hub' }] as const);
  return (
    <Notice title={text.emptyTitle} text={reason}>
      <button type="button" className="primary" onClick={() => changeView(change)}>
        {remedy}
      </button>
    </Notice>
  );
}
