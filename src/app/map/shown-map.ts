import type { Land } from '../../map/land.ts';
import type { FigureWords } from '../../messages/figure-words.ts';
import type { Extent } from '../../plate/part.ts';
import type { Scene } from '../../scene/scene.ts';
import type { State } from '../state/store.ts';

/** The map as others ask of it, without having to load it. */
export interface ShownMap {
  readonly land: Land;
  readonly sceneIn: (state: State, words: FigureWords) => Scene;
  /** What of the world is on screen, in map units. */
  readonly extent: () => Extent;
}

let shown: ShownMap | undefined;

/** The map while it is on screen. */
export function shownMap(): ShownMap | undefined {
  return shown;
}

export function setShownMap(map: ShownMap | undefined): void {
  shown = map;
}
