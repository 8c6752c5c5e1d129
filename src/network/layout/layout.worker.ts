import { type LayoutInput, place } from './place.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  postMessage(place(data));
});
