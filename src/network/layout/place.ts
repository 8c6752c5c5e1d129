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
  /** Where it is to stay. */
  readonly at?: Point | undefined;
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
  /** Of a party that is held: d3-force keeps it there. */
  readonly fx?: number | undefined;
  readonly fy?: number | undefined;
}

/** Wide as a screen; its area follows from how much has to be placed. */
const ASPECT = 1.3;
const ROOM = 1.5;
const TICKS = 320;
const ROUNDS = 400;

/** Where the map would have the parties, about a middle. */
interface Frame {
  readonly anchors: ReadonlyMap<string, Point>;
  readonly middle: Point;
}

/** A frame about the origin, or moved so that who is held is on the whole where the map has them. */
function frameOf(parties: readonly LayoutParty[]): Frame {
  const area = parties.reduce(
    (sum, { marginal, width, height }) => sum + (marginal ? 0 : width * height),
    0,
  );
  const height = Math.sqrt((area * ROOM) / ASPECT);
  const places = parties.flatMap(({ id, lat, lon }) =>
    lat === undefined || lon === undefined ? [] : [{ id, lat, lon }],
  );
  const anchors = anchorsOf(places, height * ASPECT, height);
  const held = parties.flatMap(({ id, at }) => (at ? [{ at, free: anchors.get(id) }] : []));
  if (held.length === 0) return { anchors, middle: { x: 0, y: 0 } };
  const mean = (of: (one: (typeof held)[number]) => number) =>
    held.reduce((sum, one) => sum + of(one), 0) / held.length;
  const middle = {
    x: mean(({ at, free }) => at.x - (free?.x ?? 0)),
    y: mean(({ at, free }) => at.y - (free?.y ?? 0)),
  };
  const moved = [...anchors].map(
    ([id, { x, y }]) => [id, { x: x + middle.x, y: y + middle.y }] as const,
  );
  return { anchors: new Map(moved), middle };
}

function bodiesOf(parties: readonly LayoutParty[], { anchors, middle }: Frame): Body[] {
  return parties.map(({ id, width, height, marginal, at }) => {
    const anchor = anchors.get(id);
    const { x, y } = at ?? anchor ?? middle;
    const held = at && { held: true, fx: at.x, fy: at.y };
    return { id, width, height, marginal, anchor, x, y, ...held };
  });
}

/** Starts every body without a place on earth in the middle of those it is tied to. */
function startBetween(bodies: readonly Body[], ties: readonly LayoutTie[]): void {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const body of bodies) {
    if (body.anchor || body.held) continue;
    const tied = ties.flatMap(({ a, b }) => {
      const other = byId.get(a === body.id ? b : b === body.id ? a : '');
      return other?.anchor ? [other.anchor] : [];
    });
    if (tied.length === 0) continue;
    body.x = tied.reduce((sum, { x }) => sum + x, 0) / tied.length;
    body.y = tied.reduce((sum, { y }) => sum + y, 0) / tied.length;
  }
}

function simulate(bodies: Body[], ties: readonly LayoutTie[], middle: Point): void {
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
    .force('west-east', forceX<Body>(({ anchor }) => anchor?.x ?? middle.x).strength(strengthOf))
    .force('north-south', forceY<Body>(({ anchor }) => anchor?.y ?? middle.y).strength(strengthOf))
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
 * over another unless both are held. The same input always gives the same positions. Forces by d3-force (velocity Verlet,
 * Barnes–Hut); what still overlaps is pushed apart or set down on the nearest free spot.
 */
export function place({ parties, ties }: LayoutInput): ReadonlyMap<string, Point> {
  const frame = frameOf(parties);
  const bodies = bodiesOf(parties, frame);
  startBetween(bodies, ties);
  const core = bodies.filter(({ marginal }) => !marginal);
  simulate(core, ties, frame.middle);
  pushApart(core, ROUNDS);
  const settled: Body[] = [];
  const inOrder = [...core, ...bodies.filter(({ marginal }) => marginal)];
  settled.push(...inOrder.filter(({ held }) => held));
  for (const body of inOrder.filter(({ held }) => !held)) {
    body.x = tenth(body.x);
    body.y = tenth(body.y);
    if (settled.some((other) => boxesOverlap(body, other))) settle(body, settled);
    settled.push(body);
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
