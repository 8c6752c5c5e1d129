import type { Scene } from '../../scene/scene.ts';
import type { State } from '../state/store.ts';

/** How much closer or farther one press of a key or button brings the picture. */
export const ZOOM_STEP = 1.3;

/** What the keys and buttons act on: the network or the map. */
export interface Walkable {
  readonly sceneIn: (state: State) => Scene;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly bringIntoSight: (id: string) => void;
}
