import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Point } from '../../scene/scene.ts';
import { anchorsOf } from './anchors.ts';
import { boxesOverlap, type MovableBox, pushApart, settle, tenth } from './overlap.ts';

export interface LayoutParty {
  readonly id: string;
  /** Of the disc or capsule with its label, in scene units. */
  readonly width: number;
  readonly height: number;
  /** Where on earth; a coalition has no such place and goes where its members pull it. */
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  /** Seldom shown: placed last, around the others, so that it takes no room from them. */
  readonly marginal: boolean;
}

export interface LayoutTie {
  readonly a: string;
  readonly b: string;
}

export interface LayoutInput {
  readonly parties: readonly LayoutParty[];
  readonly ties: readonly LayoutTie[];
}

interface Body extends MovableBox {
  readonly anchor: Point | undefined;
  readonly marginal: boolean;
  vx?: number;
  vy?: number;
}

/** Wide as a screen; its area follows from how much has to be placed. */
const ASPECT = 1.3;
const ROOM = 1.5;
const TICKS = 320;
const ROUNDS = 400;

function bodiesOf(parties: readonly LayoutParty[]): Body[] {
  const area = parties.reduce(
    (sum, { marginal, width, height }) => sum + (marginal ? 0 : width * height),
    0,
  );
  const height = Math.sqrt((area * ROOM) / ASPECT);
  const places = parties.flatMap(({ id, lat, lon }) =>
    lat === undefined || lon === undefined ? [] : [{ id, lat, lon }],
  );
  const anchors = anchorsOf(places, height * ASPECT, height);
  return parties.map(({ id, width, height: tall, marginal }) => {
    const anchor = anchors.get(id);
    return { id, width, height: tall, marginal, anchor, x: anchor?.x ?? 0, y: anchor?.y ?? 0 };
  });
}

/** Starts every body without a place on earth in the middle of those it is tied to. */
function startBetween(bodies: readonly Body[], ties: readonly LayoutTie[]): void {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const body of bodies) {
    if (body.anchor) continue;
    const tied = ties.flatMap(({ a, b }) => {
      const other = byId.get(a === body.id ? b : b === body.id ? a : '');
      return other?.anchor ? [other.anchor] : [];
    });
    if (tied.length === 0) continue;
    body.x = tied.reduce((sum, { x }) => sum + x, 0) / tied.length;
    body.y = tied.reduce((sum, { y }) => sum + y, 0) / tied.length;
  }
}

function simulate(bodies: Body[], ties: readonly LayoutTie[]): void {
  const core = new Set(bodies.map(({ id }) => id));
  const links = ties
    .filter(({ a, b }) => core.has(a) && core.has(b))
    .map(({ a, b }) => ({ source: a, target: b }));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(0.012),
    )
    .force('room', forceManyBody<Body>().strength(-30).distanceMax(320))
    .force('west-east', forceX<Body>(({ anchor }) => anchor?.x ?? 0).strength(strengthOf))
    .force('north-south', forceY<Body>(({ anchor }) => anchor?.y ?? 0).strength(strengthOf))
    .force(
      'collide',
      forceCollide<Body>(({ width, height }) => Math.hypot(width, height) / 2.6),
    )
    .stop()
    .tick(TICKS);
}

function strengthOf({ anchor }: Body): number {
  return anchor ? 0.12 : 0.06;
}

/**
 * Positions for all parties: nations where the map has them as far as ties and room allow, no box
 * over another. The same input always gives the same positions. Forces by d3-force (velocity Verlet,
 * Barnes–Hut); what still overlaps is pushed apart or set down on the nearest free spot.
 */
export function place({ parties, ties }: LayoutInput): ReadonlyMap<string, Point> {
  const bodies = bodiesOf(parties);
  startBetween(bodies, ties);
  const core = bodies.filter(({ marginal }) => !marginal);
  simulate(core, ties);
  pushApart(core, ROUNDS);
  const settled: Body[] = [];
  for (const body of [...core, ...bodies.filter(({ marginal }) => marginal)]) {
    body.x = tenth(body.x);
    body.y = tenth(body.y);
    if (settled.some((other) => boxesOverlap(body, other))) settle(body, settled);
    settled.push(body);
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
