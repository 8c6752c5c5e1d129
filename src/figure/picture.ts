import type { MatrixScene } from '../scene/matrix-scene.ts';
import type { Scene } from '../scene/scene.ts';

/** What a figure shows: parties and ties, on a ground where its page has one, or nations by nations. */
export type Picture = Scene | MatrixScene;

export function isMatrix(picture: Picture): picture is MatrixScene {
  return 'cells' in picture;
}
