import { figurePdf } from '../pdf/figure-pdf.ts';
import { loadFace } from './load-face.ts';
import type { PdfQuestion } from './pdf-question.ts';

addEventListener('message', async ({ data: { svg, about } }: MessageEvent<PdfQuestion>) => {
  try {
    const bytes = await figurePdf(svg, loadFace, about);
    postMessage(bytes, [bytes.buffer]);
  } catch (error) {
    // Whoever asked hears of errors, not of promises that were rejected.
    reportError(error);
  }
});
