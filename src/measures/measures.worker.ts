import { type MeasureQuestion, measured } from './measured.ts';

addEventListener('message', ({ data }: MessageEvent<MeasureQuestion>) => {
  postMessage(measured(data));
});
