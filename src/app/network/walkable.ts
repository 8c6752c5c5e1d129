import type { Point, Scene } from '../../scene/scene.ts';
import type { Screen } from '../../view/view.ts';
import type { State } from '../state/store.ts';

/** What keys, buttons and menus act on: the network or the map. */
export interface Walkable {
  readonly sceneIn: (state: State) => Scene;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Whether arrow keys lead on where no tie does. */
  readonly isOpenGround?: boolean;
  readonly bringIntoSight: (id: string) => void;
  /** Where a party is drawn, in pixels from the corner of the picture. */
  readonly placeOf: (id: string) => Point | undefined;
}

const pictures = new Map<Screen, Walkable>();

/** Makes a picture known, until the returned function is called. */
export function addPicture(screen: Screen, picture: Walkable): () => void {
  pictures.set(screen, picture);
  return () => pictures.delete(screen);
}

/** The picture on screen; none where the screen is a table or a matrix. */
export function presentPicture({ view }: State): Walkable | undefined {
  return pictures.get(view.screen);
}
