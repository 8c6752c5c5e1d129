import type { KeyboardEvent } from 'react';
import { SCREENS, type Screen } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';

/** The id of the panel that a tab controls. */
export function panelOf(screen: Screen): string {
  return `screen-${screen}`;
}

export function tabOf(screen: Screen): string {
  return `tab-${screen}`;
}

function stepOf({ key, currentTarget }: KeyboardEvent<HTMLElement>): number {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  return key === forward ? 1 : key === backward ? -1 : 0;
}

/**
 * The tabs of the views. Written by hand, since React Aria's Tabs render all they enclose twice, and
 * here they would have to enclose the whole page.
 */
export function ViewTabs() {
  const text = messages();
  const current = useStateOf(({ view }) => view.screen);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    const next = SCREENS[(SCREENS.indexOf(current) + step + SCREENS.length) % SCREENS.length];
    if (!next) return;
    changeView({ screen: next });
    document.getElementById(tabOf(next))?.focus();
  };
  return (
    <div className="segments views" role="tablist" aria-label={text.view} onKeyDown={walk}>
      {SCREENS.map((screen) => (
        <button
          key={screen}
          type="button"
          role="tab"
          id={tabOf(screen)}
          className="segment"
          aria-selected={screen === current}
          aria-controls={panelOf(screen)}
          tabIndex={screen === current ? 0 : -1}
          data-selected={screen === current || undefined}
          onClick={() => changeView({ screen })}
        >
          {text.views[screen]}
        </button>
      ))}
    </div>
  );
}
