import { figurePdf } from '../pdf/figure-pdf.ts';
import type { Provenance } from '../provenance.ts';
import { loadFace } from './load-face.ts';

/** What is answered with the bytes of a PDF. */
export interface PdfQuestion {
  readonly svg: string;
  readonly about: Provenance;
}

addEventListener('message', async ({ data: { svg, about } }: MessageEvent<PdfQuestion>) => {
  try {
    const bytes = await figurePdf(svg, loadFace, about);
    postMessage(bytes, [bytes.buffer]);
  } catch (error) {
    // Whoever asked hears of errors, not of promises that were rejected.
    reportError(error);
  }
});
