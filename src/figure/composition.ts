import { boxAround, middleOf } from '../scene/labels.ts';
import type { Scene } from '../scene/scene.ts';
import { LABEL_SIZE } from '../scene/sizes.ts';
import { type Arrangement, arrangeRoomy, arrangeTightly, type Room } from './arrange.ts';
import { enlargements } from './enlargements.ts';
import type { Area, FigurePage, Ground, LegendNote } from './figure.ts';
import { fitNodes } from './fit.ts';
import { type Frame, framesOf } from './frame.ts';
import { givingWay } from './give-way.ts';
import { type PlacedHull, placeHulls } from './hulls.ts';
import { movedNations } from './moved.ts';
import { codeOf, nameOf, obstacle, roomBelow } from './names.ts';
import { arched, arrangeOnGround, NEAR, type OnGround } from './on-ground.ts';
import { type Naming, placeNames } from './place-names.ts';
import { type BandCount, bandCounts, type PlacedTie, placeTies } from './ties.ts';

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
  forced: boolean,
): readonly RoomIn[] {
  return framesOf(page, smallest, undefined, forced).map((frame) => {
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

function tightWay(rooms: readonly RoomIn[], forced: boolean): Way | undefined {
  const [first, ...others] = rooms;
  if (!first) return undefined;
  const size = ({ area }: RoomIn) => area.width * area.height;
  const room = others.reduce((most, one) => (size(one) > size(most) ? one : most), first);
  const { hasRoom, ...arrangement } = arrangeTightly(room);
  return hasRoom || forced ? { frame: room.frame, ...arrangement } : undefined;
}

/** The legend goes where the map is larger for it or, on a crowded page, truer to the places. */
function wayOnGround(
  { nodes }: Scene,
  ground: Ground,
  page: FigurePage,
  smallest: number,
  { forced, isLast }: { readonly forced: boolean; readonly isLast: boolean },
): Way | undefined {
  const ways = framesOf(page, smallest, undefined, forced)
    .map((frame) => ({ frame, map: arrangeOnGround(nodes, ground, frame.area, smallest) }))
    .filter(({ map }) => map.hasRoom || forced);
  const withCodes = ways.filter(({ map }) => map.kept === 'codes');
  const inPlace = withCodes.filter(({ map }) => map.moved <= NEAR);
  if (inPlace.length > 0) return largest(inPlace, ({ map }) => map.camera.zoom);
  if (!isLast) return undefined;
  return largest(withCodes.length > 0 ? withCodes : ways, ({ map }) => -map.moved);
}

function largest(
  ways: readonly { readonly frame: Frame; readonly map: OnGround }[],
  worth: (way: { readonly map: OnGround }) => number,
): Way | undefined {
  const [first, ...others] = ways;
  if (!first) return undefined;
  const { frame, map } = others.reduce(
    (best, one) => (worth(one) > worth(best) ? one : best),
    first,
  );
  return { ...map, frame, map };
}

interface Layout {
  /** Measured in page units. */
  readonly page: FigurePage;
  readonly way: Way;
  /** That letters may be, in page units. */
  readonly smallest: number;
}

/** The most legible layout in which every name has room, or else the one with most room. */
function layoutOf(scene: Scene, asked: FigurePage, forced = false): Layout | undefined {
  for (const { page, smallest, isLast } of enlargements(asked)) {
    const rooms = page.ground ? [] : roomsOf(scene, page, smallest, forced);
    const way = page.ground
      ? wayOnGround(scene, page.ground, page, smallest, { forced, isLast })
      : (roomyWay(rooms) ?? (isLast ? tightWay(rooms, forced) : undefined));
    if (way) return { page, smallest, way };
  }
  return undefined;
}

/** A network or a map on its page. */
export interface Composition extends Layout {
  readonly ties: readonly PlacedTie[];
  readonly counts: readonly BandCount[];
  /** How many counts and signs have no room on their ties. */
  readonly unwritten: number;
  readonly hulls: readonly PlacedHull[];
  readonly naming: Naming;
  /** Whether nothing around the picture was left out. */
  readonly isWhole: boolean;
}

function filled(scene: Scene, layout: Layout): Omit<Composition, 'isWhole'> {
  const { page, way, smallest } = layout;
  const { frame, nodes, nodeScale: scale, nameSize, hubsAsMarks, kept, map } = way;
  const ties = placeTies(map ? arched(scene.edges, nodes, scale) : scene.edges, nodes, scale);
  const hulls = placeHulls(scene.hulls ?? [], nodes, { scale, smallest, area: frame.area });
  const named = nodes.flatMap((node) => nameOf(node, scale, hubsAsMarks) ?? []);
  const keptFor = named.flatMap((name) => {
    const fitting = kept === 'names' ? name : kept === 'codes' && codeOf(name);
    return fitting ? [roomBelow(fitting, nameSize)] : [];
  });
  const inTheWay = [
    ...[...nodes, ...keptFor].map(({ x, y, width, height }) => boxAround(x, y, width, height)),
    ...hulls.flatMap(({ name }) => (name ? [name.box] : [])),
  ];
  const format = new Intl.NumberFormat(page.lang).format;
  const { placed: counts, leftOut } = bandCounts(ties, format, smallest, inTheWay);
  const unnamed = new Set(nodes.map(({ id }) => id));
  for (const { node } of named) unnamed.delete(node.id);
  const texts = [
    ...counts.map((count) => obstacle(`count ${count.id}`, count)),
    ...hulls.flatMap(({ hull, name }) =>
      name ? [obstacle(`coalition ${hull.id}`, middleOf(name.box))] : [],
    ),
  ];
  const others = nodes.filter(({ id }) => unnamed.has(id));
  const naming = placeNames(named, {
    ...{ area: frame.area, largest: map ? LABEL_SIZE : nameSize, smallest, others, texts },
    keptFor: kept === 'codes' ? nameSize : undefined,
  });
  return { ...layout, ties, counts, unwritten: leftOut, hulls, naming };
}

type Sample = LegendNote['sample'];

/** Lines that are explained only where the picture has them. */
function linesIn({ naming, way }: Pick<Composition, 'naming' | 'way'>): ReadonlySet<Sample> {
  const lines = new Set<Sample>();
  if (naming.placed.some(({ leader }) => leader !== undefined)) lines.add('leader');
  if (way.map && movedNations(way.map).length > 0) lines.add('moved');
  return lines;
}

function explaining(page: FigurePage, lines: ReadonlySet<Sample>): FigurePage {
  const isKept = ({ sample }: LegendNote) =>
    (sample !== 'leader' && sample !== 'moved') || lines.has(sample);
  return { ...page, legendNotes: page.legendNotes.filter(isKept) };
}

/** With rows of the legend for such lines only as there are lines; on a map they are likely. */
function withItsLegend(scene: Scene, asked: FigurePage): Omit<Composition, 'isWhole'> | undefined {
  const page = explaining(asked, new Set(asked.ground ? ['moved'] : []));
  const layout = layoutOf(scene, page);
  if (!layout) return undefined;
  const composition = filled(scene, layout);
  const exact = explaining(asked, linesIn(composition));
  if (exact.legendNotes.length === page.legendNotes.length) return composition;
  const explained = layoutOf(scene, exact);
  return explained && filled(scene, explained);
}

function composed(scene: Scene, asked: FigurePage): Composition {
  const pages = givingWay(asked);
  for (const page of pages) {
    const composition = withItsLegend(scene, page);
    if (composition) return { ...composition, isWhole: page === asked };
  }
  const last = layoutOf(scene, pages.at(-1) ?? asked, true);
  if (!last) throw new Error('no composition');
  return { ...filled(scene, last), isWhole: false };
}

const lately = new WeakMap<FigurePage, { scene: Scene; composition: Composition }>();

/** The most legible composition that the page has room for, with less around the picture if need be. */
export function compositionOf(scene: Scene, asked: FigurePage): Composition {
  const known = lately.get(asked);
  if (known?.scene === scene) return known.composition;
  const composition = composed(scene, asked);
  lately.set(asked, { scene, composition });
  return composition;
}
