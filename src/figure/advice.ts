import type { Scene } from '../scene/scene.ts';
import { type Composition, compositionOf } from './composition.ts';
import type { FigurePage } from './figure.ts';
import { resized } from './head-room.ts';
import { coveredByNames } from './hulls.ts';
import type { PixelSize } from './largest-scale.ts';
import { NEAR } from './on-ground.ts';
import { LONGEST_PAGE_SIDE } from './sizes.ts';

/** What a page leaves out for want of room. */
export interface PageAdvice {
  /** In CSS pixels, a size at which nothing else is left out than `unwrittenThere`; absent where none near is enough. */
  readonly enough?: PixelSize;
  /** Whether the legend or lines around the picture are left out. */
  readonly cut: boolean;
  /** How many parties stand without their names. */
  readonly unnamed: number;
  /** How many names stand apart from their parties, where those are too many to be followed. */
  readonly led: number;
  /** Whether nations on a map stand far from where they are. */
  readonly displaced: boolean;
  /** How many discs lie under names of coalitions. */
  readonly covered: number;
  /** How many counts and signs have no room on their ties. */
  readonly unwritten: number;
  /** How many of those have none on a page of the size that is enough either. */
  readonly unwrittenThere?: number | undefined;
}

/** Of all names, how many may stand apart. */
const FOLLOWED = 0.1;
const COARSE = 1.25;
const FINE = 1.06;
const STEPS = 7;

function lossesOf({ isWhole, naming, way, hulls, unwritten }: Composition): PageAdvice | undefined {
  const { placed, unnamed } = naming;
  const apart = placed.filter(({ leader }) => leader !== undefined).length;
  const led = apart > placed.length * FOLLOWED ? apart : 0;
  const displaced = (way.map?.moved ?? 0) > NEAR;
  const covered = coveredByNames(hulls, way.nodes);
  const counts = { unnamed: unnamed.length, led, covered, unwritten };
  const isComplete = Object.values(counts).every((count) => count === 0);
  if (isWhole && isComplete && !displaced) return undefined;
  return { cut: !isWhole, displaced, ...counts };
}

function onlySigns({ cut, displaced, unnamed, led, covered }: PageAdvice): boolean {
  return !cut && !displaced && unnamed + led + covered === 0;
}

/** By how much the page must be larger, tried in steps. */
function leastFactor(isEnough: (factor: number) => boolean): number | undefined {
  let small = 1;
  let enough = COARSE;
  for (let step = 0; !isEnough(enough); step++) {
    if (step === STEPS) return undefined;
    small = enough;
    enough *= COARSE;
  }
  for (let finer = small * FINE; finer < enough; finer *= FINE) {
    if (isEnough(finer)) return finer;
  }
  return enough;
}

/**
 * What to tell whoever makes a figure of that network or map; undefined where nothing is left out.
 *
 * @param rounded what is advised for a side of at least so many CSS pixels
 */
export function pageAdvice(
  scene: Scene,
  page: FigurePage,
  rounded: (side: number) => number = (side) => side,
): PageAdvice | undefined {
  const losses = lossesOf(compositionOf(scene, page));
  if (!losses) return undefined;
  const sizeAt = (factor: number) => ({
    width: rounded(page.width * factor),
    height: rounded(page.height * factor),
  });
  const tried = new Map<number, PageAdvice | 'too large' | undefined>();
  const lossesAt = (factor: number) => {
    if (!tried.has(factor)) tried.set(factor, tryAt(factor));
    return tried.get(factor);
  };
  const tryAt = (factor: number): PageAdvice | 'too large' | undefined => {
    const { width, height } = sizeAt(factor);
    if (Math.max(width, height) > LONGEST_PAGE_SIDE) return 'too large';
    const larger = resized(page, { width, height });
    const { isWhole, ...rest } = compositionOf(scene, larger);
    return lossesOf({ ...rest, isWhole: isWhole && !larger.leftOut });
  };
  const whole = leastFactor((factor) => lossesAt(factor) === undefined);
  if (whole !== undefined) return { ...losses, enough: sizeAt(whole) };
  if (onlySigns(losses)) return losses;
  // Some ties are too short for their signs on any page.
  const nearly = leastFactor((factor) => {
    const still = lossesAt(factor);
    return still !== 'too large' && (still === undefined || onlySigns(still));
  });
  const still = nearly === undefined ? undefined : lossesAt(nearly);
  if (nearly === undefined || still === 'too large') return losses;
  return { ...losses, enough: sizeAt(nearly), unwrittenThere: still?.unwritten };
}
