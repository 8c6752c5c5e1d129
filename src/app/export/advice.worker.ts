import type { FigurePage } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import { pageAdviceIn } from '../../plate/page-advice.ts';

export interface AdviceQuestion {
  readonly picture: Picture;
  readonly page: FigurePage;
  readonly unit: 'mm' | 'px';
}

addEventListener('message', ({ data: { picture, page, unit } }: MessageEvent<AdviceQuestion>) => {
  postMessage(pageAdviceIn(picture, page, unit));
});
