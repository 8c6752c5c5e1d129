import { makeFile } from '../../src/exchange/make-file.ts';
import { figurePdf } from '../../src/figure/pdf/figure-pdf.ts';
import { pngTexts, withMetadata } from '../../src/figure/png-metadata.ts';
import { devicePixels } from '../../src/figure/sizes.ts';
import { enExchange } from '../../src/messages/en-exchange.ts';
import { FIGURE_WORDS } from '../../src/messages/figure-languages.ts';
import { dataProvenance } from '../../src/plate/data-provenance.ts';
import { paletteOf } from '../../src/scene/palette.ts';
import type { DrawnFigure } from './draw.ts';
import { DATA_ORDERS, type Data, type Format } from './formats.ts';
import { loadFace } from './load-face.ts';
import { rasterise } from './rasterise.ts';

function dataOf({ told, filter, scene, isBundled }: DrawnFigure, format: Data): Uint8Array {
  const { discEdge, quiet, accent, kinds } = paletteOf('light');
  // As in the app: data have one language, whatever that of the page.
  const english = { ...told, text: FIGURE_WORDS.en };
  const provenance = dataProvenance(english);
  const { content } = makeFile(
    {
      atlas: told.atlas,
      filter,
      provenance: isBundled ? provenance : { ...provenance, licence: undefined },
      drawing: {
        places: new Map(scene.nodes.map(({ id, x, y }) => [id, { x, y }])),
        colours: { insider: discEdge, outsider: quiet, coalition: accent, kinds },
      },
    },
    DATA_ORDERS[format],
    enExchange.list,
  );
  return Buffer.from(content);
}

/** The bytes of the file; `dpi` is that of a PNG. */
export async function encode(drawn: DrawnFigure, format: Format, dpi: number): Promise<Uint8Array> {
  const { svg, page, about } = drawn;
  switch (format) {
    case 'svg':
      return Buffer.from(svg());
    case 'png': {
      const { width } = devicePixels(page, dpi);
      return withMetadata(await rasterise(svg(), width), { dpi, texts: pngTexts(about) });
    }
    case 'pdf':
      return figurePdf(svg(), loadFace, about);
    default:
      return dataOf(drawn, format);
  }
}
