import { hullOutline } from '../../scene/hull-outline.ts';
import type { HullTask } from '../../scene/hull-shapes.ts';
import type { Point } from '../../scene/scene.ts';

export interface FoundOutline extends Pick<HullTask, 'id' | 'key'> {
  readonly corners: readonly Point[];
}

addEventListener('message', ({ data }: MessageEvent<readonly HullTask[]>) => {
  postMessage(
    data.map(({ id, key, shape }): FoundOutline => ({ id, key, corners: hullOutline(shape) })),
  );
});
