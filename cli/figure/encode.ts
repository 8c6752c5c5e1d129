import { figurePdf } from '../../src/figure/pdf/figure-pdf.ts';
import { pngTexts, withMetadata } from '../../src/figure/png-metadata.ts';
import { devicePixels } from '../../src/figure/sizes.ts';
import type { DrawnFigure } from './draw.ts';
import type { Format } from './formats.ts';
import { loadFace } from './load-face.ts';
import { rasterise } from './rasterise.ts';

/** The bytes of the file; `dpi` is that of a PNG. */
export async function encode(
  { svg, page, about }: DrawnFigure,
  format: Format,
  dpi: number,
): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return Buffer.from(svg);
    case 'png': {
      const { width } = devicePixels(page, dpi);
      return withMetadata(await rasterise(svg, width), { dpi, texts: pngTexts(about) });
    }
    case 'pdf':
      return figurePdf(svg, loadFace, about);
  }
}
