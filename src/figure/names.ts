import type { PartyId } from '../model/id.ts';
import type { LabelCandidate } from '../scene/labels.ts';
import { rimOf } from '../scene/rings.ts';
import type { Point, SceneNode } from '../scene/scene.ts';
import { CAPTION_SIZE, LABEL_SIZE } from '../scene/sizes.ts';
import { textWidth, wrapText } from '../scene/text-width.ts';
import { isNamedInside } from './hub-text.ts';
import { LINE_HEIGHT } from './text.ts';
import { cleanText } from './xml.ts';

/** What has to be written at a party. */
export interface Name {
  readonly node: SceneNode;
  readonly label: string;
  readonly caption: string | undefined;
  /** Of its disc with its rings, or of its capsule. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly id: PartyId;
  /** The box of the lines and the caption together: its middle and its size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly caption: string | undefined;
  readonly captionSize: number;
  /** Leads from a party to a name that found no room beside it. */
  readonly leader?: readonly [Point, Point] | undefined;
  /** Placed although there was no room anywhere. */
  readonly squeezed?: boolean | undefined;
}

export function nameOf(node: SceneNode, nodeScale: number): Name | undefined {
  if (isNamedInside(node, nodeScale)) return undefined;
  const rim = rimOf(node, nodeScale);
  const label = cleanText(node.label);
  const caption = cleanText(node.caption ?? '') || undefined;
  if (label === '' && caption === undefined) return undefined;
  return { node, label, caption, width: node.width + 2 * rim, height: node.height + 2 * rim };
}

export interface SetName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly captionSize: number;
  readonly width: number;
  readonly height: number;
}

/** Half the halo on either side, so that no name nibbles at a neighbour. */
const HALO = 3;
const SMALLEST_CAPTION = 7.5;

/** In ems: wider names are broken into lines. */
export const WIDE = 9.3;
export const NARROW = 5.4;

/** The name set in that size, in lines no wider than so many ems. */
export function setName({ label, caption }: Name, size: number, ems = WIDE): SetName {
  const lines = label === '' ? [] : wrapText(label, ems * size, size);
  const captionSize = Math.max(SMALLEST_CAPTION, (size * CAPTION_SIZE) / LABEL_SIZE);
  const widths = lines.map((line) => textWidth(line, size));
  if (caption !== undefined) widths.push(textWidth(caption, captionSize));
  return {
    lines,
    size,
    captionSize,
    width: Math.max(...widths) + HALO,
    height:
      (lines.length * size + (caption === undefined ? 0 : captionSize)) * LINE_HEIGHT + HALO / 2,
  };
}

export function candidateOf(name: Name, set: SetName, rank: number): LabelCandidate<PartyId> {
  const { x, y, id } = name.node;
  const { width, height } = name;
  return { id, x, y, width, height, labelWidth: set.width, labelHeight: set.height, rank };
}

export function placedName(
  { node, caption }: Name,
  set: SetName,
  centre: Point,
  extra: Pick<PlacedName, 'leader' | 'squeezed'> = {},
): PlacedName {
  return { id: node.id, x: centre.x, y: centre.y, ...set, caption, ...extra };
}

/** Something no name may cover, in the form {@link placeLabels} takes. */
export function obstacle(
  id: string,
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
): LabelCandidate<string> {
  return { id, x, y, width, height, labelWidth: 0, labelHeight: 0, rank: 0 };
}
