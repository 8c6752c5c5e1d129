import type { Scene } from '../../scene/scene.ts';
import type { FigurePage } from '../figure.ts';
import { figureSvg } from '../figure-svg.ts';

export interface FigureQuestion {
  readonly scene: Scene;
  readonly page: FigurePage;
}

addEventListener('message', ({ data: { scene, page } }: MessageEvent<FigureQuestion>) => {
  postMessage(figureSvg(scene, page));
});
