import type { Land } from '../../map/land.ts';
import type { FigureWords } from '../../messages/figure-words.ts';
import type { MatrixSeen } from '../../plate/matrix-page.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Screen } from '../../view/view.ts';
import { COMMUNITIES, visibleInMatrix } from '../matrix/matrix-of.ts';
import { measureVisible } from '../measures/measure-visible.ts';
import { type State, store } from '../state/store.ts';

export const PICTURES = ['network', 'map', 'matrix'] as const satisfies readonly Screen[];
/** What a figure can show of a view. */
export type PictureName = (typeof PICTURES)[number];

/** What the screen shows, or the network where that is no picture. */
export function pictureOn(screen: Screen): PictureName {
  return PICTURES.find((one) => one === screen) ?? 'network';
}

/** A picture with all that has to be loaded or worked out before it can be drawn. */
export type Prepared =
  | { readonly picture: 'network' }
  | {
      readonly picture: 'map';
      readonly land: Land;
      readonly sceneIn: (state: State, words: FigureWords) => Scene;
    }
  | { readonly picture: 'matrix'; readonly seen: MatrixSeen };

/** Nothing is missing for it. */
export const NETWORK: Prepared = { picture: 'network' };

async function communitiesIn(
  { atlas, view }: State,
  visible: MatrixSeen['visible'],
  signal: AbortSignal,
): Promise<MatrixSeen['groups']> {
  if (!atlas || view.order !== 'community') return undefined;
  try {
    return (await measureVisible(atlas, visible, COMMUNITIES, signal)).values;
  } catch (error) {
    signal.throwIfAborted();
    console.error(error);
    // As on screen, the regions stand in for them.
    return undefined;
  }
}

/** Loads what the picture needs; rejects if it cannot be had. */
export async function prepare(picture: PictureName, signal: AbortSignal): Promise<Prepared> {
  switch (picture) {
    case 'network':
      return NETWORK;
    case 'map': {
      const [{ LAND }, { mapSceneInWords }] = await Promise.all([
        import('../map/world-land.ts'),
        import('../map/map-scene.ts'),
      ]);
      return { picture, land: LAND, sceneIn: mapSceneInWords };
    }
    case 'matrix': {
      const state = store.getState();
      const visible = visibleInMatrix(state);
      if (!visible) throw new Error('no atlas is open');
      const groups = await communitiesIn(state, visible, signal);
      return { picture, seen: { visible, groups } };
    }
  }
}
