import { groupColour, type Palette } from './palette.ts';
import type { SceneNode } from './scene.ts';

/** How the rim of a disc or capsule is drawn. */
export type RimLook = Pick<SceneNode, 'outsider' | 'group'>;

/** Around an insider, in scene units. */
const RING = 1.5;
/** Each of the two around an outsider, in page units at any scale. */
const DOUBLE_RING = 1;
/** Between the middles of the two. */
const RING_GAP = 2.6;
/** The same where the ring has the colour of a group, all in scene units. */
const GROUP_RING = 4;
const GROUP_DOUBLE_RING = 2;
const GROUP_RING_GAP = 4;

export interface Ring {
  /** On the page. */
  readonly thick: number;
  /** From the first ring to the middle of the second; none is 0. */
  readonly gap: number;
}

export function ringOf({ outsider, group }: RimLook, scale: number): Ring {
  if (group === undefined) {
    return outsider
      ? { thick: DOUBLE_RING, gap: RING_GAP * scale }
      : { thick: RING * scale, gap: 0 };
  }
  return outsider
    ? { thick: GROUP_DOUBLE_RING * scale, gap: GROUP_RING_GAP * scale }
    : { thick: GROUP_RING * scale, gap: 0 };
}

/** How far the drawing of a party reaches beyond its disc or capsule. */
export function rimOf(look: RimLook, scale: number): number {
  const { thick, gap } = ringOf(look, scale);
  return gap + thick / 2;
}

/** The group's, or else the usual one. */
export function rimColour({ group }: RimLook, palette: Palette, usual: string): string {
  return group === undefined ? usual : groupColour(palette, group);
}
