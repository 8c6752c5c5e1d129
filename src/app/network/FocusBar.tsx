import { Button } from 'react-aria-components';
import { DEEPEST } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { Choice } from '../shell/Choice.tsx';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => String(index + 1));

/** Whose neighbourhood is shown, how far it reaches, and the way back to the whole. */
export function FocusBar() {
  const text = messages();
  const focus = useStateOf(({ atlas, view }) =>
    view.focus === undefined ? undefined : atlas?.parties.get(view.focus),
  );
  const depth = useStateOf(({ view }) => view.depth);
  if (!focus) return null;
  return (
    <div className="focus-bar">
      <strong>{text.focusNote(focus.name, 1)}</strong>
      <Choice
        className="depths"
        label={text.depth}
        values={DEPTHS}
        nameOf={(value) => text.number(Number(value))}
        value={String(depth)}
        onChange={(value) => changeView({ depth: Number(value) })}
        look="segments"
      />
      <Button className="quiet" onPress={() => changeView({ focus: undefined, depth: 1 })}>
        {text.wholeAtlas}
      </Button>
    </div>
  );
}
