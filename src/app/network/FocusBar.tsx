import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { DEEPEST } from '../view/view.ts';

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => index + 1);

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
      <RadioGroup
        className="depths"
        orientation="horizontal"
        value={String(depth)}
        onChange={(value) => changeView({ depth: Number(value) })}
      >
        <Label>{text.depth}</Label>
        <div className="segments">
          {DEPTHS.map((value) => (
            <Radio key={value} value={String(value)} className="segment">
              {text.number(value)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Button className="quiet" onPress={() => changeView({ focus: undefined, depth: 1 })}>
        {text.wholeAtlas}
      </Button>
    </div>
  );
}
