import { Resvg } from '@resvg/resvg-js';
import { outlined } from '../../src/figure/type/outlined.ts';
import { loadFace } from './load-face.ts';

/**
 * The figure as a PNG of that width in pixels, without a browser and without the machine's own type.
 * The same input gives the same bytes.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const picture = new Resvg(await outlined(svg, loadFace), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  return picture.render().asPng();
}
