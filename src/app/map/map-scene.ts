import { truePlaces } from '../../map/true-places.ts';
import { sceneOf } from '../../plate/scene-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { figureWords } from '../messages.ts';
import { changesIn, lastOnly, visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

/** Beyond so many ties, parallel ones are drawn as one band. */
const MANY = 1200;
const EMPTY: Scene = { nodes: [], edges: [] };

/** What is visible, each party at its true place on the map. */
export const mapSceneIn = lastOnly(
  (state: State) => [state.atlas, visibleIn(state), state.measured, changesIn(state)],
  (state: State): Scene => {
    const { atlas, measured } = state;
    const visible = visibleIn(state);
    if (!atlas || !visible) return EMPTY;
    return sceneOf(
      {
        atlas,
        visible,
        positions: truePlaces(atlas, visible),
        far: visible.ties.length > MANY,
        measured,
        changes: changesIn(state),
      },
      figureWords(),
    );
  },
);
