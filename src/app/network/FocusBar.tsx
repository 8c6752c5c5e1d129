import { DEEPEST } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { Choice } from '../shell/Choice.tsx';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { Breadcrumb } from './Breadcrumb.tsx';

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => String(index + 1));

/** Whose neighbourhood is shown, the way that led there, and how far it reaches. */
export function FocusBar() {
  const text = messages();
  const focus = useStateOf(({ atlas, view }) =>
    view.focus === undefined ? undefined : atlas?.parties.get(view.focus),
  );
  const depth = useStateOf(({ view }) => view.depth);
  if (!focus) return null;
  return (
    <div className="focus-bar">
      <Breadcrumb focus={focus.id} depth={depth} />
      <Choice
        className="depths"
        label={text.depth}
        values={DEPTHS}
        nameOf={(value) => text.number(Number(value))}
        value={String(depth)}
        onChange={(value) => changeView({ depth: Number(value) })}
        look="segments"
      />
    </div>
  );
}
