import type cytoscape from 'cytoscape';
import {
  type NameRoom,
  namePlate,
  type PlacedHullName,
  placeHullNames,
} from '../../scene/hull-names.ts';
import { type Box, boxAround } from '../../scene/labels.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Point, SceneHull, SceneNode } from '../../scene/scene.ts';
import { LABEL_SIZE } from '../../scene/sizes.ts';
import { smoothed } from '../../scene/smooth.ts';
import { nameAt, outlineAt } from './hit.ts';
import { type DrawnHull, paintHulls, pathOf } from './paint-hulls.ts';
import { createNameWriter } from './write-names.ts';

/** So near an outline, in pixels, a point is on it. */
const REACH = 6;
/** From the edge of the picture to a name; the status stands below. */
const MARGIN = { across: 8, above: 8, below: 30, belowNarrow: 76 };
const NARROW = 600;
/** Further out than this discs are small: names lose their captions, and may stand on a few. */
const FAR = 0.5;
const MOST_COVERED_FAR = 2;

export interface Surfaces {
  /** Beneath Cytoscape's own. */
  readonly canvas: HTMLCanvasElement;
  /** Over them. */
  readonly names: HTMLElement;
  readonly palette: Palette;
}

export interface OutlinedHull {
  readonly hull: SceneHull;
  readonly corners: readonly Point[];
}

export interface Under {
  readonly id: string;
  readonly part: 'name' | 'line';
}

/** The outlines on and over a Cytoscape instance, which says where the nodes are and how far away. */
export interface HullPicture {
  readonly show: (outlined: readonly OutlinedHull[], nodes: readonly SceneNode[]) => void;
  /** Those that stand out; undefined if all are alike. */
  readonly light: (lit: ReadonlySet<string> | undefined) => void;
  /** Brings both surfaces up to date, if anything changed. */
  readonly draw: () => void;
  /** Where names stand, in pixels from the picture's corner. */
  readonly nameBoxes: () => readonly Box[];
  /** What is drawn at a point, in the same pixels. */
  readonly at: (point: Point) => Under | undefined;
}

type Names = ReadonlyMap<string, PlacedHullName>;
type Drawn = DrawnHull & OutlinedHull & { readonly polygon: readonly Point[] };

/** Where a label of a node may stand. */
function below({ left, right, bottom }: Box): Box {
  return {
    left: left - LABEL_SIZE,
    right: right + LABEL_SIZE,
    top: bottom,
    bottom: bottom + 1.4 * LABEL_SIZE,
  };
}

export function createHullPicture(
  cy: cytoscape.Core,
  { canvas, names: into, palette }: Surfaces,
): HullPicture {
  const write = createNameWriter(into);
  let nodes: readonly SceneNode[] = [];
  let drawn: readonly Drawn[] = [];
  let hulls: readonly SceneHull[] = [];
  let lit: ReadonlySet<string> | undefined;
  let version = 0;
  let placed: Names = new Map();
  let placedFor = '';
  let names: Names = new Map();
  let shownFor = '';
  let drawnFor = '';

  const glass = () => ({ zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() });
  const isFar = () => cy.zoom() < FAR;
  const keyNow = () => JSON.stringify([glass(), version, lit && [...lit]]);
  const onGlass = (points: readonly Point[]) => {
    const { zoom, pan } = glass();
    return points.map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }));
  };
  const discs = () => {
    const centres = onGlass(nodes.map(({ id, x, y }) => placeIn(cy, id) ?? { x, y }));
    return nodes.map(({ width, height }, index) => {
      const { x = 0, y = 0 } = centres[index] ?? {};
      return boxAround(x, y, width * cy.zoom(), height * cy.zoom());
    });
  };

  const room = (): NameRoom => {
    const { width, height } = glass();
    const obstacles = discs();
    return {
      obstacles,
      mostCovered: isFar() ? MOST_COVERED_FAR : 0,
      softer: obstacles.map(below),
      within: {
        left: MARGIN.across,
        right: width - MARGIN.across,
        top: MARGIN.above,
        bottom: height - (width < NARROW ? MARGIN.belowNarrow : MARGIN.below),
      },
      before: placed,
    };
  };
  const candidates = (of: readonly Drawn[]) =>
    of.map(({ hull, polygon }) => ({
      id: hull.id,
      polygon: onGlass(polygon),
      rank: hull.rank,
      ...namePlate(isFar() ? { label: hull.label } : hull),
    }));
  const isLit = (id: string) => lit === undefined || lit.has(id);
  /** Names that stay where they are whatever is looked at, and those of what is looked at in any case. */
  const shown = () => {
    const key = keyNow();
    if (key === shownFor) return names;
    shownFor = key;
    if (placedFor !== version + JSON.stringify(glass())) {
      placedFor = version + JSON.stringify(glass());
      placed = placeHullNames(candidates(drawn), room());
    }
    const bright = drawn.filter(({ hull }) => isLit(hull.id));
    names = new Map([...placed].filter(([id]) => isLit(id)));
    const missing = lit ? bright.filter(({ hull }) => !placed.has(hull.id)) : [];
    if (missing.length > 0) {
      const loose = placeHullNames(candidates(missing), {
        ...room(),
        mostCovered: Number.POSITIVE_INFINITY,
      });
      names = new Map([...names, ...loose]);
    }
    return names;
  };

  return {
    show: (outlined, on) => {
      const before = new Map(drawn.map((one) => [one.hull.id, one]));
      drawn = outlined.map(({ hull, corners }) => {
        const known = before.get(hull.id);
        return known?.corners === corners
          ? { ...known, hull }
          : { hull, corners, polygon: smoothed(corners), path: pathOf(corners) };
      });
      hulls = drawn.map(({ hull }) => hull);
      nodes = on;
      version++;
    },
    light: (now) => {
      lit = now;
    },
    draw: () => {
      const key = keyNow();
      if (key === drawnFor) return;
      drawnFor = key;
      paintHulls(canvas, drawn, glass(), { palette, lit });
      write(hulls, shown(), { palette, isFar: isFar() });
    },
    nameBoxes: () => [...shown().values()].map(({ box }) => box),
    at: (point) => {
      const name = nameAt(shown(), point);
      if (name !== undefined) return { id: name, part: 'name' };
      const polygons = new Map(drawn.map(({ hull, polygon }) => [hull.id, onGlass(polygon)]));
      const line = outlineAt(polygons, point, REACH);
      return line === undefined ? undefined : { id: line, part: 'line' };
    },
  };
}

/** Where a node is now; undefined if it is not drawn yet. */
export function placeIn(cy: cytoscape.Core, id: string): Point | undefined {
  const element = cy.getElementById(id);
  return element.nonempty() ? element.position() : undefined;
}
