import type { PartyId } from '../model/id.ts';
import type { LabelCandidate } from '../scene/labels.ts';
import type { Point } from '../scene/scene.ts';
import { nameSizesDownTo } from './arrange.ts';
import { type Placeable, placeable, placeBeside } from './beside.ts';
import type { Area } from './figure.ts';
import { placeAfar } from './leader.ts';
import {
  candidateOf,
  codeOf,
  NARROW,
  type Name,
  obstacle,
  type PlacedName,
  placedName,
  roomBelow,
  type SetName,
  setName,
  WIDE,
} from './names.ts';
import type { Rim, Surroundings } from './surroundings.ts';

/** Of all names, how many may need a leader before all names become smaller. */
const TOLERATED = 0.03;
/** The same where those have room for their codes at least. */
const TOLERATED_WITH_CODES = 0.2;

/** As many tries as are quick for so many names. */
function roundsFor(count: number): number {
  return Math.max(2, Math.min(24, Math.round(2e5 / (count * count + 1))));
}

/**
 * The best of several rounds, in each of which the names that found no room in the last come first
 * ("squeaky wheel" optimisation, Joslin and Clements 1999).
 */
function settleBeside(
  names: readonly Name[],
  sets: ReadonlyMap<Name, SetName>,
  around: Surroundings,
): ReadonlyMap<PartyId, Point> {
  const placeables = names.flatMap((name): readonly Placeable<PartyId>[] => {
    const set = sets.get(name);
    if (!set) return [];
    return [placeable({ ...candidateOf(name, set, name.node.rank), size: set.size }, around)];
  });
  const urgency = new Map<PartyId, number>();
  let best: ReadonlyMap<PartyId, Point> = new Map();
  for (let round = roundsFor(names.length); round > 0; round--) {
    const candidates = placeables.map((one) => ({
      ...one,
      rank: one.rank + (urgency.get(one.id) ?? 0),
    }));
    const places = placeBeside(candidates, around.rooms);
    if (places.size > best.size) best = places;
    if (places.size === candidates.length) break;
    for (const { id } of candidates) {
      if (!places.has(id)) urgency.set(id, (urgency.get(id) ?? 0) + 4000);
    }
  }
  return best;
}

/** Four walls, so that no name leaves the area. */
function walls({ x, y, width, height }: Area): readonly LabelCandidate<string>[] {
  const [far, middleX, middleY] = [10 * (width + height), x + width / 2, y + height / 2];
  const wall = (side: string, dx: number, dy: number) =>
    obstacle(`wall ${side}`, { x: middleX + dx, y: middleY + dy, width: 2 * far, height: 2 * far });
  return [
    wall('left', -far - width / 2, 0),
    wall('right', far + width / 2, 0),
    wall('above', 0, -far - height / 2),
    wall('below', 0, far + height / 2),
  ];
}

function settle(
  names: readonly Name[],
  size: number,
  ems: number,
  around: Surroundings,
): { readonly placed: readonly PlacedName[]; readonly left: readonly Name[] } {
  const sets = new Map(names.map((name) => [name, setName(name, size, ems)]));
  const places = settleBeside(names, sets, around);
  const placed: PlacedName[] = [];
  const left: Name[] = [];
  for (const [name, set] of sets) {
    const place = places.get(name.node.id);
    if (place) placed.push(placedName(name, set, place));
    else left.push(name);
  }
  return { placed, left };
}

/** So few names may be led to from afar; where more are left, their codes say less but more plainly. */
const FEW = 4;

export interface Naming {
  readonly placed: readonly PlacedName[];
  /** For whom there was no room, not even for a code. */
  readonly unnamed: readonly PartyId[];
}

/** What there is to place names in. */
export interface Space {
  readonly area: Area;
  /** That names may have, in page units. */
  readonly largest: number;
  /** That letters may be, in page units. */
  readonly smallest: number;
  /** The size of the letters for whose codes room is kept under the parties. */
  readonly keptFor?: number | undefined;
  /** Parties without a name to place. */
  readonly others?: readonly Rim[];
  /** What is written there already. */
  readonly texts?: readonly LabelCandidate<string>[];
}

/** The room under a party where its code will fit; none for a party without one. */
function codeRoom(name: Name, size: number): readonly LabelCandidate<string>[] {
  const code = codeOf(name);
  return code ? [roomBelow(code, size)] : [];
}

/**
 * A place for every name: all in one size beside their parties if that is possible; then, for the
 * few that are left, in shorter lines, in a smaller size, at the end of a leader, or as a code. No
 * name covers another, or a party, or is nearer to another than to its own without a line to it, and
 * no line runs over anything: rather none than a name that misleads.
 */
export function placeNames(names: readonly Name[], space: Space): Naming {
  const { area, largest, smallest, keptFor, others = [], texts = [] } = space;
  const parties: readonly Rim[] = [
    ...names.map(({ node: { id, x, y }, width, height }) => ({ id, x, y, width, height })),
    ...others,
  ];
  const fixed = [...walls(area), ...texts];
  let left = names;
  const placed: PlacedName[] = [];
  const around = (): Surroundings => ({
    parties,
    texts: [...fixed, ...placed.map((one) => obstacle(`name ${one.id}`, one))],
    rooms: keptFor === undefined ? [] : left.flatMap((name) => codeRoom(name, keptFor)),
    leaders: placed.flatMap(({ leader }) => (leader ? [leader] : [])),
  });
  const tolerated = keptFor === undefined ? TOLERATED : TOLERATED_WITH_CODES;
  const sizes = nameSizesDownTo(smallest);
  const least = sizes.at(-1) ?? largest;
  let first = settle(names, largest, WIDE, around());
  let size = largest;
  for (const smaller of sizes.filter((one) => one < largest)) {
    if (first.left.length <= names.length * tolerated) break;
    first = settle(names, smaller, WIDE, around());
    size = smaller;
  }
  placed.push(...first.placed);
  left = first.left;
  const settleLeft = (some: readonly Name[], smaller: number, ems: number) => {
    const next = settle(some, Math.min(size, smaller), ems, around());
    placed.push(...next.placed);
    const done = new Set(next.placed.map(({ id }) => id));
    left = left.filter(({ node }) => !done.has(node.id));
  };
  for (const [smaller, ems] of [
    [size, NARROW],
    [least, WIDE],
    [least, NARROW],
  ] as const) {
    if (left.length > 0) settleLeft(left, smaller, ems);
  }
  const lead = (some: readonly Name[], inSizes: readonly number[]) => {
    for (const name of some) {
      const afar = placeAfar(name, inSizes, around());
      if (!afar) continue;
      placed.push(afar);
      left = left.filter(({ node }) => node.id !== name.node.id);
    }
  };
  // Long names first: they fit into the fewest gaps.
  const byLength = () => [...left].sort((a, b) => b.label.length - a.label.length);
  const codes = () =>
    left.flatMap((name) => codeOf(name) ?? []).sort((a, b) => b.node.rank - a.node.rank);
  if (keptFor === undefined && left.length <= FEW) lead(byLength(), [size, least]);
  if (left.length > 0) settleLeft(codes(), keptFor ?? least, WIDE);
  if (left.length > 0) lead(codes(), [least]);
  return { placed, unnamed: left.map(({ node }) => node.id) };
}
