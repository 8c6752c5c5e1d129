import type { FigureWords } from '../../messages/figure-words.ts';
import type { PartyId } from '../../model/id.ts';
import { positionsIn } from '../../network/viewport.ts';
import type { Extent } from '../../plate/part.ts';
import { sceneOf } from '../../plate/scene-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { onCanvas } from '../network/instance.ts';
import { changesIn, crowdIn, outlinedIn, visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

/** The scene as it is on screen, with the places where parties were dragged to, in those words. */
export function currentScene(state: State, words: FigureWords): Scene {
  const { atlas } = state;
  const visible = visibleIn(state);
  if (!atlas || !visible) throw new Error('no atlas is open');
  const positions = new Map(state.positions);
  onCanvas((cy) => {
    for (const [id, place] of positionsIn(cy)) positions.set(id as PartyId, place);
  });
  return sceneOf(
    {
      ...state,
      ...crowdIn(state),
      atlas,
      visible,
      positions,
      changes: changesIn(state),
      outlined: outlinedIn(state),
      pins: state.view.pins,
    },
    words,
  );
}

/** What of the network is on screen; undefined where it is not on screen. */
export function extentOnScreen(): Extent | undefined {
  let extent: Extent | undefined;
  onCanvas((cy) => {
    const { x1, y1, x2, y2 } = cy.extent();
    if (x2 > x1) extent = { from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
  });
  return extent;
}
