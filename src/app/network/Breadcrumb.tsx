import { useLayoutEffect, useRef } from 'react';
import type { PartyId } from '../../model/id.ts';
import type { View } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly focus: PartyId;
  readonly depth: number;
}

/** The neighbourhoods that led to this one, each a way back. */
export function Breadcrumb({ focus, depth }: Properties) {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const trail = useStateOf(({ trail }) => trail);
  const nameOf = (id: PartyId) => atlas?.parties.get(id)?.name ?? id;
  const present = useRef<HTMLElement>(null);
  /** A crumb that is pressed is no button any more: the keyboard goes on from where it led. */
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (isPressed.current) present.current?.focus();
    isPressed.current = false;
  });
  const leaveTo = (change: Partial<View>) => {
    isPressed.current = true;
    if (change.focus === undefined) document.getElementById('stage')?.focus();
    changeView(change);
  };
  const stops = trail.filter((stop) => atlas?.parties.has(stop.focus));
  return (
    <nav className="breadcrumb" aria-label={text.selection.breadcrumb}>
      <ol>
        <li>
          <button type="button" onClick={() => leaveTo({ focus: undefined })}>
            {text.selection.everything}
          </button>
        </li>
        {stops.map((stop) => (
          <li key={stop.focus}>
            <button type="button" onClick={() => leaveTo(stop)}>
              <span dir="auto">{text.selection.crumb(nameOf(stop.focus), stop.depth)}</span>
            </button>
          </li>
        ))}
        <li aria-current="location">
          <strong ref={present} tabIndex={-1} dir="auto">
            {text.selection.crumb(nameOf(focus), depth)}
          </strong>
        </li>
      </ol>
    </nav>
  );
}
