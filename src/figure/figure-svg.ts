import { middleOf } from '../scene/labels.ts';
import { figurePalette } from '../scene/print.ts';
import type { Scene } from '../scene/scene.ts';
import { type Arrangement, arrangeRoomy, arrangeTightly, type Room } from './arrange.ts';
import { enlargements } from './enlargements.ts';
import type { Area, FigurePage, Ground } from './figure.ts';
import { fitNodes } from './fit.ts';
import { type Frame, framesOf } from './frame.ts';
import { groundClip, groundMarkup, placesMarkup } from './ground.ts';
import { hullNamesMarkup, hullsMarkup, placeHulls } from './hulls.ts';
import { matrixSvg } from './matrix/matrix-svg.ts';
import { nameOf, obstacle } from './names.ts';
import { arched, arrangeOnGround, type OnGround } from './on-ground.ts';
import { partiesMarkup } from './parties.ts';
import { isMatrix, type Picture } from './picture.ts';
import { placeNames } from './place-names.ts';
import { sheetSvg } from './sheet.ts';
import { bandCounts, placeTies, tiesMarkup } from './ties.ts';

type Way = Arrangement & { readonly frame: Frame; readonly map?: OnGround | undefined };
type RoomIn = Room & { readonly frame: Frame };

/** Kept free at the edge of the area for outlines, which run around the nodes. */
const AROUND = 22;

function inset({ x, y, width, height }: Area, by: number): Area {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function roomsOf(
  { nodes, hulls = [] }: Scene,
  page: FigurePage,
  smallest: number,
): readonly RoomIn[] {
  return framesOf(page, smallest).map((frame) => {
    const area = hulls.length > 0 ? inset(frame.area, AROUND) : frame.area;
    return { frame, nodes, fit: fitNodes(nodes, area), area, smallest };
  });
}

/** Whether the network gains enough by a legend beside it; else the legend goes under it. */
function isWorthIt(under: Way & RoomIn, beside: Way & RoomIn): boolean {
  if (beside.nameSize !== under.nameSize) return beside.nameSize > under.nameSize + 1;
  return beside.fit.scale > under.fit.scale * 1.25;
}

function roomyWay(rooms: readonly RoomIn[]): Way | undefined {
  const [first, second] = rooms.flatMap((room) => {
    const arrangement = arrangeRoomy(room);
    return arrangement ? [{ ...room, ...arrangement }] : [];
  });
  return first && second && isWorthIt(first, second) ? second : first;
}

function tightWay(rooms: readonly RoomIn[]): Way {
  const [first, ...others] = rooms;
  if (!first) throw new Error('no frame');
  const size = ({ area }: RoomIn) => area.width * area.height;
  const room = others.reduce((most, one) => (size(one) > size(most) ? one : most), first);
  return { frame: room.frame, ...arrangeTightly(room) };
}

/** The legend goes where the map is larger for it. */
function wayOnGround({ nodes }: Scene, ground: Ground, page: FigurePage, smallest: number): Way {
  const [under, beside] = framesOf(page, smallest).map((frame) => ({
    frame,
    map: arrangeOnGround(nodes, ground, frame.area, smallest),
  }));
  if (!under) throw new Error('no frame');
  const { frame, map } = beside && beside.map.camera.zoom > under.map.camera.zoom ? beside : under;
  return { ...map, frame, map };
}

interface Composition {
  /** Measured in page units. */
  readonly page: FigurePage;
  readonly way: Way;
  /** That letters may be, in page units. */
  readonly smallest: number;
}

function wayWithRoom(rooms: readonly RoomIn[], isLast: boolean): Way | undefined {
  return roomyWay(rooms) ?? (isLast ? tightWay(rooms) : undefined);
}

/** The most legible composition in which every name has room, or else the one with most room. */
function composition(scene: Scene, asked: FigurePage): Composition {
  for (const { page, smallest, isLast } of enlargements(asked)) {
    const way = page.ground
      ? wayOnGround(scene, page.ground, page, smallest)
      : wayWithRoom(roomsOf(scene, page, smallest), isLast);
    if (way) return { page, smallest, way };
  }
  throw new Error('no composition');
}

/** The page of a network or a map. */
function networkSvg(scene: Scene, asked: FigurePage): string {
  const { page, way, smallest } = composition(scene, asked);
  const { dir } = page;
  const palette = figurePalette(page.theme);
  const { frame, nodes, nodeScale: scale, nameSize, hubsAsMarks, map } = way;

  const ties = placeTies(map ? arched(scene.edges, nodes, scale) : scene.edges, nodes, scale);
  const counts = bandCounts(ties, new Intl.NumberFormat(page.lang).format, smallest);
  const hulls = placeHulls(scene.hulls ?? [], nodes, { scale, smallest, area: frame.area });
  const named = nodes.flatMap((node) => nameOf(node, scale, hubsAsMarks) ?? []);
  const unnamed = new Set(nodes.map(({ id }) => id));
  for (const { node } of named) unnamed.delete(node.id);
  const obstacles = [
    ...nodes.filter(({ id }) => unnamed.has(id)).map((node) => obstacle(node.id, node)),
    ...counts.map((count) => obstacle(`count ${count.id}`, count)),
    ...hulls.flatMap(({ hull, name }) =>
      name ? [obstacle(`coalition ${hull.id}`, middleOf(name.box))] : [],
    ),
  ];
  const { placed: names } = placeNames(named, frame.area, nameSize, smallest, obstacles);

  const look = { palette, scale, dir, smallest };
  return sheetSvg(asked, {
    page,
    frame,
    look,
    iso2: nodes.flatMap(({ iso2 }) => iso2 ?? []),
    definitions: map ? groundClip(frame.area) : '',
    drawing: [
      page.ground && map ? groundMarkup(page.ground, map, page.theme) : '',
      hulls.length > 0 ? hullsMarkup(hulls, palette, scale) : '',
      tiesMarkup(ties, counts, palette, scale, dir),
      hulls.length > 0 ? hullNamesMarkup(hulls, look) : '',
      map ? placesMarkup(map, palette) : '',
      partiesMarkup(nodes, names, { ...look, hubsAsMarks, flags: page.flags }),
    ],
  });
}

/** The page as one SVG document that needs nothing from outside. The same input gives the same text. */
export function figureSvg(picture: Picture, page: FigurePage): string {
  return isMatrix(picture) ? matrixSvg(picture, page) : networkSvg(picture, page);
}
