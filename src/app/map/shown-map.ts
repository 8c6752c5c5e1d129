import type { Extent } from '../../plate/part.ts';

let extent: (() => Extent) | undefined;

/** What of the world is on screen, in map units; undefined while the map is not. */
export function extentOfMap(): Extent | undefined {
  return extent?.();
}

export function setExtentOfMap(look: (() => Extent) | undefined): void {
  extent = look;
}
