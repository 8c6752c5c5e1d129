import { hullOutline } from '../../scene/hull-outline.ts';
import type { HullTask } from '../../scene/hull-shapes.ts';

addEventListener('message', ({ data }: MessageEvent<readonly HullTask[]>) => {
  postMessage(new Map(data.map(({ key, shape }) => [key, hullOutline(shape)])));
});
