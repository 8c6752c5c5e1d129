import { middleOf } from '../scene/labels.ts';
import { figurePalette } from '../scene/print.ts';
import type { Scene } from '../scene/scene.ts';
import { type Arrangement, arrangeRoomy, arrangeTightly, type Room } from './arrange.ts';
import type { Area, FigurePage, Ground } from './figure.ts';
import { fitNodes } from './fit.ts';
import { flagSymbols, greyFlags } from './flags.ts';
import { type Frame, framesOf } from './frame.ts';
import { groundClip, groundMarkup, placesMarkup } from './ground.ts';
import { hullNamesMarkup, hullsMarkup, placeHulls } from './hulls.ts';
import { legendMarkup } from './legend.ts';
import { nameOf, obstacle } from './names.ts';
import { arched, arrangeOnGround, type OnGround } from './on-ground.ts';
import { partiesMarkup } from './parties.ts';
import { placeNames } from './place-names.ts';
import { textAt } from './text.ts';
import { bandCounts, placeTies, tiesMarkup } from './ties.ts';
import { cleanText, element, escapeXml, round } from './xml.ts';

export const FONT_FAMILY = "'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif";

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

/** Larger pages than this are the same composition enlarged, lest their letters look lost. */
const USUAL = { width: 1200, height: 800 };
/** Smaller ones are the same reduced, lest title and legend leave no room. */
const SMALL = { width: 640, height: 480 };
/** Five points on paper, in CSS pixels: what journals print at least, and eyes read. */
const SMALLEST_TEXT = (5 / 72) * 96;
/** At which the legend, which has one size, is just as small. */
const MOST_REDUCED = 0.62;

/** How much the composition may be enlarged or reduced, from what is best to read to what holds most. */
function magnifications({ width, height }: FigurePage): readonly number[] {
  const larger = Math.min(width / USUAL.width, height / USUAL.height);
  const smaller = Math.min(width / SMALL.width, height / SMALL.height, 1);
  const best = Math.max(larger, smaller, MOST_REDUCED);
  return [best, ...[1, 0.8, MOST_REDUCED].filter((one) => one < best)];
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
  const scales = magnifications(asked);
  for (const [index, magnification] of scales.entries()) {
    const { width, height } = asked;
    const page = { ...asked, width: width / magnification, height: height / magnification };
    // Rounded up, as the file has no more decimals.
    const smallest = Math.ceil((SMALLEST_TEXT / magnification) * 100) / 100;
    const isLast = index === scales.length - 1;
    const way = page.ground
      ? wayOnGround(scene, page.ground, page, smallest)
      : wayWithRoom(roomsOf(scene, page, smallest), isLast);
    if (way) return { page, smallest, way };
  }
  throw new Error('no composition');
}

/** The page as one SVG document that needs nothing from outside. The same input gives the same text. */
export function figureSvg(scene: Scene, asked: FigurePage): string {
  const { page, way, smallest } = composition(scene, asked);
  const { width, height, dir } = page;
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

  const start = dir === 'ltr' ? frame.margin : width - frame.margin;
  const look = { palette, scale, dir, smallest };
  const parts = [
    element('title', { id: 'figure-title' }, escapeXml(cleanText(page.title))),
    element('desc', { id: 'figure-description' }, escapeXml(cleanText(page.description))),
    page.fontCss ? element('style', {}, escapeXml(cleanText(page.fontCss))) : '',
    element(
      'defs',
      {},
      (map ? groundClip(frame.area) : '') +
        flagSymbols(
          nodes.flatMap(({ iso2 }) => iso2 ?? []),
          page.theme === 'print' ? greyFlags(page.flags) : page.flags,
        ),
    ),
    page.transparent ? '' : element('rect', { id: 'ground', width, height, fill: palette.ground }),
    page.ground && map ? groundMarkup(page.ground, map, page.theme) : '',
    hulls.length > 0 ? hullsMarkup(hulls, palette, scale) : '',
    tiesMarkup(ties, counts, palette, scale, dir),
    hulls.length > 0 ? hullNamesMarkup(hulls, look) : '',
    map ? placesMarkup(map, palette) : '',
    partiesMarkup(nodes, names, { ...look, hubsAsMarks, flags: page.flags }),
    ...frame.lines.map(({ y, text, size, weight, tone }) =>
      textAt(start, y, [text], dir, { size, weight, fill: palette[tone] }),
    ),
    frame.rule === undefined
      ? ''
      : element('path', {
          d: `M${round(frame.margin)} ${round(frame.rule)}H${round(width - frame.margin)}`,
          stroke: palette.quiet,
          'stroke-opacity': 0.35,
          'stroke-width': 0.75,
        }),
    legendMarkup(frame.legend, frame.legendStart, frame.legendTop, page, look),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: asked.width,
      height: asked.height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'xml:lang': page.lang,
      lang: page.lang,
      direction: dir,
      'font-family': FONT_FAMILY,
    },
    `\n${parts.filter((part) => part !== '').join('\n')}\n`,
  )}\n`;
}
