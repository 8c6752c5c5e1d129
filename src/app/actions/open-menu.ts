import type { MenuAsked } from '../../network/menu-gestures.ts';
import type { Point } from '../../scene/scene.ts';
import { presentPicture } from '../network/walkable.ts';
import type { Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import { focusPicture, pictureFrame } from './picture.ts';
import { targetOfElement } from './target.ts';

/** Opens the menu of a target at a point of the window; where one is open already it stays. */
export function openMenu(target: Target, { x, y }: Point): void {
  if (store.getState().over !== undefined) return;
  store.setState({ over: { type: 'menu', target, x, y }, playing: false });
}

/** Opens the menu of what was pressed in the picture, and gives the picture the keyboard for after. */
export function openPictureMenu({ id, x, y }: MenuAsked): void {
  focusPicture();
  const state = store.getState();
  const picture = presentPicture(state);
  if (!picture) return;
  const target = targetOfElement(picture.sceneIn(state), id);
  if (target.type === 'party') store.setState({ cursor: target.id });
  openMenu(target, { x, y });
}

/** Whether a `contextmenu` event is about its point; from the keyboard it is about what is focused. */
export function isPointed(event: MouseEvent): boolean {
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  return event.button === 2 || event.ctrlKey || isTouch;
}

/** The elements that have menus: the picture, and what listens for `contextmenu` itself. */
const PICTURE = '.canvas-frame';
const OTHERS = '[data-menus]';

/** What has the keyboard; the picture, where nothing else has. */
function focused(): Element | null {
  const { activeElement, body } = document;
  return activeElement === body ? pictureFrame() : activeElement;
}

export function takesMenuKey(): boolean {
  return focused()?.closest(`${PICTURE}, ${OTHERS}`) != null;
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where the picture has the target: a party's place, half way along a tie. */
function placeOf(target: Target): Point | undefined {
  const picture = presentPicture(store.getState());
  if (target.type === 'background') return undefined;
  if (target.type === 'party') return picture?.placeOf(target.id);
  const [a, b] = [picture?.placeOf(target.a), picture?.placeOf(target.b)];
  return a && b && { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Opens the menu of what the keyboard stands on. */
export function openMenuByKey(target: Target): void {
  const element = focused();
  if (!element) return;
  const middle = middleOf(element);
  if (element.matches(PICTURE)) {
    focusPicture();
    const place = placeOf(target);
    const { left, top } = element.getBoundingClientRect();
    openMenu(target, place ? { x: left + place.x, y: top + place.y } : middle);
    return;
  }
  const asked = { bubbles: true, cancelable: true, clientX: middle.x, clientY: middle.y };
  element.dispatchEvent(new MouseEvent('contextmenu', asked));
}
