import type { FigurePage } from '../figure.ts';
import { figureSvg } from '../figure-svg.ts';
import type { Picture } from '../picture.ts';

export interface FigureQuestion {
  readonly picture: Picture;
  readonly page: FigurePage;
}

addEventListener('message', ({ data: { picture, page } }: MessageEvent<FigureQuestion>) => {
  postMessage(figureSvg(picture, page));
});
