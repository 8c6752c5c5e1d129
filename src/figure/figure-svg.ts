import { figurePalette } from '../scene/print.ts';
import type { Scene } from '../scene/scene.ts';
import { compositionOf } from './composition.ts';
import type { FigurePage } from './figure.ts';
import { groundClip, groundMarkup, placesMarkup } from './ground.ts';
import { hullNamesMarkup, hullsMarkup } from './hulls.ts';
import { matrixSvg } from './matrix/matrix-svg.ts';
import { partiesMarkup } from './parties.ts';
import { isMatrix, type Picture } from './picture.ts';
import { sheetSvg } from './sheet.ts';
import { tiesMarkup } from './ties.ts';

/** The page of a network or a map. */
function networkSvg(scene: Scene, asked: FigurePage): string {
  const { page, way, smallest, ties, counts, hulls, naming } = compositionOf(scene, asked);
  const { dir } = page;
  const palette = figurePalette(page.theme);
  const { frame, nodes, nodeScale: scale, hubsAsMarks, map } = way;

  const look = { palette, scale, dir, smallest };
  const emptyHub = hubsAsMarks ? nodes.find(({ type }) => type === 'coalition') : undefined;
  return sheetSvg(asked, {
    page,
    frame,
    look: { ...look, emptyHub },
    iso2: nodes.flatMap(({ iso2 }) => iso2 ?? []),
    definitions: map ? groundClip(frame.area) : '',
    drawing: [
      page.ground && map ? groundMarkup(page.ground, map, page.theme) : '',
      hulls.length > 0 ? hullsMarkup(hulls, palette, scale) : '',
      tiesMarkup(ties, counts, palette, scale, dir),
      map ? placesMarkup(map, palette) : '',
      partiesMarkup(nodes, naming.placed, { ...look, hubsAsMarks, flags: page.flags }),
      hulls.length > 0 ? hullNamesMarkup(hulls, look) : '',
    ],
  });
}

/** The page as one SVG document that needs nothing from outside. The same input gives the same text. */
export function figureSvg(picture: Picture, page: FigurePage): string {
  return isMatrix(picture) ? matrixSvg(picture, page) : networkSvg(picture, page);
}
