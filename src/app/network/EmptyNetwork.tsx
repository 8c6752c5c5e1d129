import { DEFAULT_KINDS } from '../../model/kind.ts';
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
  if (!isEmpty) return null;
  return (
    <Notice title={text.emptyTitle} text={noKinds ? text.emptyKinds : text.emptyFilter}>
      {noKinds || at === undefined ? (
        <button
          type="button"
          className="primary"
          onClick={() => changeView({ kinds: DEFAULT_KINDS })}
        >
          {text.showUsual}
        </button>
      ) : (
        <button type="button" className="primary" onClick={() => changeView({ at: undefined })}>
          {text.showToday}
        </button>
      )}
    </Notice>
  );
}
