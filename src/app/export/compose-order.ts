import type { FigurePage } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { isBanded } from '../../map/bands.ts';
import type { FigureWords } from '../../messages/figure-words.ts';
import { answered } from '../../plate/answered.ts';
import { type FigureChoices, figurePage } from '../../plate/figure-page.ts';
import { drawnMatrix, type MatrixSeen, matrixPage } from '../../plate/matrix-page.ts';
import { type Extent, partOfScene, partOfVisible } from '../../plate/part.ts';
import { extentOfMap } from '../map/shown-map.ts';
import { partOfMatrix } from '../matrix/shown-matrix.ts';
import { visibleIn } from '../state/derived.ts';
import { type State, store } from '../state/store.ts';
import { currentScene, extentOnScreen } from './current-scene.ts';
import type { Prepared } from './prepare.ts';
import { told } from './told.ts';

export interface Order extends FigureChoices {
  readonly prepared: Prepared;
  readonly part: 'everything' | 'on-screen';
  readonly words: FigureWords;
  readonly dpi: number;
  readonly signal: AbortSignal;
}

interface Composed {
  readonly picture: Picture;
  readonly page: FigurePage;
}

/** The network, or the map, with what of it is wanted. */
function composedScene(
  state: State,
  order: Omit<Order, 'signal'>,
  prepared: Exclude<Prepared, { readonly picture: 'matrix' }>,
  extent: Extent | undefined,
): Composed {
  const { words } = order;
  const { atlas, flags, measured } = state;
  const visible = visibleIn(state);
  if (!visible || !atlas) throw new Error('no atlas is open');
  const isMap = prepared.picture === 'map';
  // What is not a part of the screen is the same from every window.
  const usual = extent ? state : { ...state, far: false, mapFar: isBanded(visible.ties.length, 1) };
  const whole = isMap ? prepared.sceneIn(usual, words) : currentScene(usual, words);
  const scene = answered(whole, atlas, state.view);
  const about = told(state, words);
  const ground = isMap ? { ...prepared.land, window: extent } : undefined;
  const all = { visible, scene, flags, measured, ground };
  if (!extent) return { picture: scene, page: figurePage(about, all, order) };
  const seen = partOfScene(scene, extent);
  const among = new Set([...seen.nodes, ...(seen.hulls ?? [])].map(({ id }) => id));
  const part = {
    ...all,
    visible: partOfVisible(atlas, visible, among),
    scene: seen,
    isPart: true,
  };
  return { picture: seen, page: figurePage(about, part, order) };
}

function composedMatrix(
  state: State,
  order: Omit<Order, 'signal'>,
  seen: MatrixSeen,
  isPart: boolean,
): Composed {
  const about = told(state, order.words);
  const drawn = drawnMatrix(about, seen, isPart ? partOfMatrix() : undefined);
  return { picture: drawn.scene, page: matrixPage(about, drawn, state.flags, order) };
}

/** The picture and the page that an order asks for, of the view as it is now. */
export function composed(order: Omit<Order, 'signal'>): Composed {
  const { part, prepared } = order;
  const state = store.getState();
  // Of a picture that is not on screen there is no part to be had.
  const isPart = part === 'on-screen' && prepared.picture === state.view.screen;
  switch (prepared.picture) {
    case 'network':
      return composedScene(state, order, prepared, isPart ? extentOnScreen() : undefined);
    case 'map':
      return composedScene(state, order, prepared, isPart ? extentOfMap() : undefined);
    case 'matrix':
      return composedMatrix(state, order, prepared.seen, isPart);
  }
}
