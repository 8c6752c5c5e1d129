import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { PartyId } from '../../model/id.ts';
import { PartyLink } from '../details/PartyLink.tsx';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { toggleSelected } from './change-selection.ts';

interface Properties {
  readonly parties: readonly PartyId[];
}

/** Who is selected, each to be opened or taken out. */
export function SelectedParties({ parties }: Properties) {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const list = useRef<HTMLUListElement>(null);
  /** The place of the party that was taken out, so that the keyboard is not lost with it. */
  const taken = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (taken.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.icon') ?? [];
    buttons[Math.min(taken.current, buttons.length - 1)]?.focus();
    taken.current = undefined;
  });
  const remove = (id: PartyId, place: number) => {
    taken.current = place;
    toggleSelected(id);
    // Of two parties something else is told: the keyboard stays where it is told.
    if (parties.length === 3) document.getElementById('details')?.focus();
  };
  return (
    <ul ref={list} className="selected-parties" aria-label={text.selection.parties}>
      {parties.map((id, place) => (
        <li key={id}>
          <PartyLink id={id} />
          <button
            type="button"
            className="icon"
            aria-label={text.selection.remove(atlas?.parties.get(id)?.name ?? id)}
            onClick={() => remove(id, place)}
          >
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
