import { type Box, boxAround, type LabelCandidate } from '../scene/labels.ts';
import type { Point } from '../scene/scene.ts';
import { HALO } from './names.ts';
import { LINE_HEIGHT } from './text.ts';

/** A disc or capsule with its rings. */
export interface Rim extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export type Leader = readonly [from: Point, to: Point];

/** What a name and the line to it must keep clear of. */
export interface Surroundings {
  readonly parties: readonly Rim[];
  /** Names, numbers, and what lies outside the area. */
  readonly texts: readonly LabelCandidate<string>[];
  /** Kept for a party's code, under its id. */
  readonly rooms: readonly LabelCandidate<string>[];
  readonly leaders: readonly Leader[];
}

/** How far a box is from the rim of a party, round at its ends; negative within it. */
function gap(box: Box, { x, y, width, height }: Rim): number {
  const radius = Math.min(width, height) / 2;
  const straight = Math.max(0, width / 2 - radius);
  const across = Math.max(box.left - x - straight, x - straight - box.right, 0);
  const down = Math.max(box.top - y, y - box.bottom, 0);
  return Math.hypot(across, down) - radius;
}

/** Part of the line's height that its capitals do not fill, above and below together. */
const AIR = LINE_HEIGHT - 0.7;

/** Of a box of lines in that size, what the letters fill. */
function inked({ left, top, right, bottom }: Box, size: number): Box {
  const air = (AIR * size) / 2;
  const beside = HALO / 2;
  return { left: left + beside, right: right - beside, top: top + air, bottom: bottom - air };
}

/** Nearer by so much, as letters are not exactly as wide as they are measured. */
const CLEARLY = 0.8;

/** Whether letters are nearer to the party that they name than to any other. */
export function isNearestToItsOwn(
  box: Box,
  size: number,
  own: Rim,
  parties: readonly Rim[],
): boolean {
  const ink = inked(box, size);
  const near = gap(ink, own);
  return parties.every((party) => party.id === own.id || gap(ink, party) >= near + CLEARLY);
}

/** Whether a straight line has a point within the box (Liang and Barsky 1984). */
export function runsThrough([from, to]: Leader, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.left],
    [to.x - from.x, box.right - from.x],
    [from.y - to.y, from.y - box.top],
    [to.y - from.y, box.bottom - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

function side([from, to]: Leader, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}

function crosses(a: Leader, b: Leader): boolean {
  return side(a, b[0]) !== side(a, b[1]) && side(b, a[0]) !== side(b, a[1]);
}

/** Whether a box meets another, given by its middle, that is larger by a margin on every side. */
export function meets(box: Box, { x, y, width, height }: Rim, margin = 0): boolean {
  const [across, down] = [width / 2 + margin, height / 2 + margin];
  return (
    box.left < x + across && x - across < box.right && box.top < y + down && y - down < box.bottom
  );
}

function boxOf({ x, y, width, height }: Rim, margin: number): Box {
  return boxAround(x, y, width + 2 * margin, height + 2 * margin);
}

/** Whether a name has room there. @param distance kept from other parties */
export function isFree(
  box: Box,
  own: string,
  { parties, texts, rooms, leaders }: Surroundings,
  distance = 0,
): boolean {
  return !(
    texts.some((text) => meets(box, text)) ||
    rooms.some((room) => room.id !== own && meets(box, room)) ||
    parties.some((party) => party.id !== own && meets(box, party, distance)) ||
    leaders.some((leader) => runsThrough(leader, box))
  );
}

/** Kept between a line to a name and what it passes by. */
const BESIDE_A_LINE = 1;

/** Whether a line to a name runs over nothing. */
export function isClear(
  leader: Leader,
  own: string,
  { parties, texts, rooms, leaders }: Surroundings,
): boolean {
  return !(
    parties.some((party) => party.id !== own && runsThrough(leader, boxOf(party, BESIDE_A_LINE))) ||
    texts.some((text) => runsThrough(leader, boxOf(text, 0))) ||
    rooms.some((room) => room.id !== own && runsThrough(leader, boxOf(room, 0))) ||
    leaders.some((other) => crosses(leader, other))
  );
}
