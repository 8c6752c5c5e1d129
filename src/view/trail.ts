import type { PartyId } from '../model/id.ts';
import { DEEPEST, type View } from './view.ts';

/** A neighbourhood that was looked at. */
export interface Stop {
  readonly focus: PartyId;
  readonly depth: number;
}

/** The neighbourhoods on the way to the present one, which is not among them, the oldest first. */
export type Trail = readonly Stop[];

/** The oldest are forgotten: a row of names is to be read at a glance. */
const LONGEST = 4;

/** The trail after a change of the view; to return to a stop leaves those after it. */
export function trailAfter(trail: Trail, before: View, after: View): Trail {
  if (after.focus === undefined || before.focus === undefined) return [];
  if (after.focus === before.focus) return trail;
  const at = trail.findIndex(({ focus }) => focus === after.focus);
  if (at >= 0) return trail.slice(0, at);
  return [...trail, { focus: before.focus, depth: before.depth }].slice(-LONGEST);
}

function isStop(value: unknown): value is Stop {
  if (typeof value !== 'object' || value === null) return false;
  const { focus, depth } = value as Partial<Record<keyof Stop, unknown>>;
  return typeof focus === 'string' && typeof depth === 'number' && depth >= 1 && depth <= DEEPEST;
}

/** The trail that an entry of the browser's history was given; none if it was not. */
export function trailIn(state: unknown): Trail {
  if (typeof state !== 'object' || state === null || !('trail' in state)) return [];
  return Array.isArray(state.trail) ? state.trail.filter(isStop).slice(-LONGEST) : [];
}
