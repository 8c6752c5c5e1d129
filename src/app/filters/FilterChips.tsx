import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { filterName } from '../../plate/filter-name.ts';
import { type FilterOn, filtersOn, takingOff, UNFILTERED } from '../../view/filters-on.ts';
import { figureWords, messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

/** Every filter that is on, over the picture, each taken off by a press. */
export function FilterChips() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const view = useStateOf(({ view }) => view);
  const row = useRef<HTMLDivElement>(null);
  /** The place of the chip that was pressed, so that the keyboard is not lost with it. */
  const pressed = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (pressed.current === undefined) return;
    const buttons = row.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(pressed.current, buttons.length - 1)];
    (next ?? document.getElementById('stage'))?.focus();
    pressed.current = undefined;
  });
  const filters = filtersOn(view);
  if (!atlas || filters.length === 0) return null;
  const takeOff = (filter: FilterOn, place: number) => {
    pressed.current = place;
    changeView(takingOff(store.getState().view, filter));
  };
  const clear = () => {
    pressed.current = 0;
    changeView(UNFILTERED);
  };
  return (
    <div ref={row} className="filter-chips">
      <ul aria-label={text.filters.on}>
        {filters.map((filter, place) => {
          const name = filterName(filter, atlas, figureWords());
          return (
            <li key={`${filter.type} ${filter.word}`} data-filter={filter.type}>
              <button
                type="button"
                className="chip"
                aria-label={text.filters.remove(name)}
                onClick={() => takeOff(filter, place)}
              >
                <span>{name}</span>
                <X aria-hidden size={14} />
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="quiet clear" onClick={clear}>
            {text.filters.clear}
          </button>
        </li>
      </ul>
    </div>
  );
}
