import { isBanded } from '../../map/bands.ts';
import { truePlaces } from '../../map/true-places.ts';
import type { FigureWords } from '../../messages/figure-words.ts';
import { sceneOf } from '../../plate/scene-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { figureWords } from '../messages.ts';
import { changesIn, lastOnly, visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

const EMPTY: Scene = { nodes: [], edges: [] };

/** Whether parallel ties merge at that zoom of the map. */
export function isFar(state: State, zoom: number): boolean {
  return isBanded(visibleIn(state)?.ties.length ?? 0, zoom);
}

/** What is visible, each party at its true place on the map, in those words. */
export function mapSceneInWords(state: State, words: FigureWords): Scene {
  const { atlas, measured } = state;
  const visible = visibleIn(state);
  if (!atlas || !visible) return EMPTY;
  return sceneOf(
    {
      atlas,
      visible,
      positions: truePlaces(atlas, visible),
      far: state.mapFar,
      measured,
      changes: changesIn(state),
      pins: state.view.pins,
      // Outlines would run across the world: the map keeps capsules.
      outlined: undefined,
    },
    words,
  );
}

/** The same in the reader's language. */
export const mapSceneIn = lastOnly(
  (state: State) => [
    state.atlas,
    visibleIn(state),
    state.measured,
    changesIn(state),
    state.mapFar,
    state.view.pins,
  ],
  (state: State) => mapSceneInWords(state, figureWords()),
);
