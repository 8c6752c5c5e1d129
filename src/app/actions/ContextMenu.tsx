import { useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import type { Actions } from '../../messages/en-actions.ts';
import type { Over, Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { actionWords } from './action-words.ts';
import { closeAndAct, closeOver } from './close-over.ts';
import { KeyCaps } from './KeyCaps.tsx';
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

/** What can be done with a party, a tie or the picture, where it was asked for. */
export default function ContextMenu({ target, x, y }: Properties) {
  const words = actionWords();
  const anchor = useRef<HTMLSpanElement>(null);
  const [sections] = useState(() => itemsOf(words, target));
  const title = titleOf(words, target);
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
        <Menu
          className="menu"
          aria-label={words.menu.of(title)}
          autoFocus="first"
          onClose={closeOver}
          onAction={(id) => {
            const chosen = sections.flat().find(({ action }) => action.id === id);
            if (chosen) closeAndAct(chosen.action, target);
          }}
        >
          {sections.map((section, place) => (
            <MenuSection key={section[0]?.action.id} aria-label={title}>
              {place === 0 && (
                <Header className="menu-title" dir="auto">
                  {title}
                </Header>
              )}
              {section.map(({ action, name }) => (
                <MenuItem key={action.id} id={action.id} className="menu-item" textValue={name}>
                  <Text slot="label" dir="auto">
                    {name}
                  </Text>
                  {action.keys?.[0] !== undefined && (
                    <Text slot="description">
                      <KeyCaps keys={action.keys.slice(0, 1)} words={words} />
                    </Text>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
