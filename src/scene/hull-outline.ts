import {
  Area,
  addPadding,
  Circle,
  calculatePotentialOutline,
  calculateVirtualEdges,
  createGenericInfluenceArea,
  createLineInfluenceArea,
  Rectangle,
  unionBoundingBox,
} from 'bubblesets-js';
import { convexHull } from './convex-hull.ts';
import type { Point } from './scene.ts';
import { contains, distanceTo, smoothed } from './smooth.ts';

/** What an outline goes around and what it keeps out of, in any unit. */
export interface HullShape {
  readonly members: readonly Point[];
  /** Left outside where that is possible. */
  readonly others: readonly Point[];
  /** Of the discs of members and others alike. */
  readonly radius: number;
  /** Between a member's disc and the outline. */
  readonly padding: number;
  /** Of the grid it is found on; with the others' unit. */
  readonly cell: number;
}

const MOST_ROUTES = 60;
const MOST_MARCHES = 24;
/** Of the contour's points, each so-manieth carries the curve. */
const SKIP = 3;
const RIM_POINTS = 8;

function rimsOf(centres: readonly Point[], radius: number): readonly Point[] {
  return centres.flatMap(({ x, y }) =>
    Array.from({ length: RIM_POINTS }, (_, index) => {
      const angle = (index / RIM_POINTS) * 2 * Math.PI;
      return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    }),
  );
}

function holds(polygon: readonly Point[], { members, radius }: HullShape): boolean {
  return (
    contains(polygon, members) && members.every((member) => distanceTo(polygon, member) >= radius)
  );
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/**
 * The outline around the members as the corners of a closed curve, see {@link smoothed}. It holds the
 * disc of every member and keeps out of the others' where it can. Bubble sets: C. Collins et al., IEEE
 * TVCG 15 (2009). The same shape gives the same outline.
 */
export function hullOutline(shape: HullShape): readonly Point[] {
  const { radius, padding, cell } = shape;
  const circles = (points: readonly Point[]) => points.map(({ x, y }) => new Circle(x, y, radius));
  const [members, others] = [circles(shape.members), circles(shape.others)];
  const edges = calculateVirtualEdges(members, others, MOST_ROUTES, radius / 2 + padding);
  const nodeR1 = padding + 1.2 * radius;
  const edgeR0 = Math.max(radius * 0.4, padding * 0.8);
  const edgeR1 = edgeR0 + radius * 0.6;
  const region = Rectangle.from(addPadding(unionBoundingBox(members, edges), nodeR1 + 4 * cell));
  const area = Area.fromPixelRegion(region, cell);
  const near = others.filter((other) => region.intersects(other));
  let corners: readonly Point[] = [];
  calculatePotentialOutline(
    area,
    members.map((circle) => createGenericInfluenceArea(circle, area, nodeR1)),
    edges.map((edge) => createLineInfluenceArea(edge, area, edgeR1)),
    near.map((circle) => createGenericInfluenceArea(circle, area, nodeR1)),
    (contour) => {
      corners = contour.sample(SKIP).points.map(rounded);
      return holds(smoothed(corners), shape);
    },
    { maxMarchingIterations: MOST_MARCHES, nodeR0: padding, nodeR1, edgeR0, edgeR1 },
  );
  if (holds(smoothed(corners), shape)) return corners;
  return convexHull(rimsOf(shape.members, 1.3 * radius + padding)).map(rounded);
}
