import type { MouseEvent } from 'react';
import { openMenu } from '../actions/open-menu.ts';
import { visibleIn } from '../state/derived.ts';
import { store } from '../state/store.ts';

/** Opens the menu of the tie whose row it is; links and text that is marked keep the browser's own. */
export function openRowMenu(event: MouseEvent<HTMLElement>): void {
  const element = event.target as Element;
  const id = element.closest('tr')?.dataset.tie;
  const tie = visibleIn(store.getState())?.ties.find((tie) => tie.id === id);
  const isMarked = getSelection()?.isCollapsed === false;
  if (!tie || isMarked || element.closest('a')) return;
  event.preventDefault();
  const { a, b } = tie;
  openMenu({ type: 'tie', ids: [tie.id], a, b }, { x: event.clientX, y: event.clientY });
}
