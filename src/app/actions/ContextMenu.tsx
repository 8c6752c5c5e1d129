import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import type { Actions } from '../../messages/en-actions.ts';
import type { Over, Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { actionWords } from './action-words.ts';
import { closeAndAct, closeOver } from './close-over.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { itemAfter, type Typed } from './menu-walk.ts';
import { menuOf, namesOfTarget } from './menus.ts';

type Properties = Omit<Extract<Over, { readonly type: 'menu' }>, 'type'>;

interface Item {
  readonly action: Action;
  readonly name: string;
}

function itemsOf(words: Actions, target: Target): readonly (readonly Item[])[] {
  const state = store.getState();
  return menuOf(state, target).map((section) =>
    section.map((action) => ({ action, name: action.name(words, state, target) })),
  );
}

function titleOf({ menu }: Actions, target: Target): string {
  const [one, other] = namesOfTarget(store.getState(), target);
  if (one === undefined) return menu.background;
  return other === undefined ? one : menu.between(one, other);
}

/**
 * What can be done with a party, a tie or the picture, where it was asked for. The menu is written
 * by hand after the ARIA pattern: React Aria's would weigh on the first load, though it opens later.
 */
export default function ContextMenu({ target, x, y }: Properties) {
  const words = actionWords();
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const typed = useRef<Typed>({ text: '', at: 0 });
  const [sections] = useState(() => itemsOf(words, target));
  const title = titleOf(words, target);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    const all = items();
    const names = sections.flat().map(({ name }) => name);
    const now = all.indexOf(document.activeElement as HTMLElement);
    const next = itemAfter(now, event, names, typed.current);
    if (event.key === 'Tab') closeOver();
    else if (next === undefined) return;
    else {
      typed.current = next.typed;
      all[next.item]?.focus();
    }
    event.preventDefault();
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        triggerRef={anchor}
        className="popover menu-popover"
        aria-label={words.menu.of(title)}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => !isOpen && closeOver()}
        onContextMenu={(event) => event.preventDefault()}
      >
        <div
          ref={menu}
          className="menu"
          role="menu"
          tabIndex={-1}
          aria-label={words.menu.of(title)}
          onKeyDown={press}
        >
          <div className="menu-title" id={id} role="presentation" dir="auto">
            {title}
          </div>
          {sections.map((section) => (
            // biome-ignore lint/a11y/useSemanticElements: a menu groups its items so
            <div key={section[0]?.action.id} role="group" aria-labelledby={id}>
              {section.map(({ action, name }) => (
                <button
                  key={action.id}
                  type="button"
                  role="menuitem"
                  className="menu-item"
                  tabIndex={-1}
                  aria-label={name}
                  onPointerMove={({ currentTarget }) => currentTarget.focus()}
                  onClick={() => closeAndAct(action, target)}
                >
                  <span dir="auto">{name}</span>
                  {action.keys && <KeyCaps keys={action.keys.slice(0, 1)} words={words} />}
                </button>
              ))}
            </div>
          ))}
        </div>
      </Popover>
    </>
  );
}
