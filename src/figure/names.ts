import type { PartyId } from '../model/id.ts';
import { type LabelCandidate, labelCentre } from '../scene/labels.ts';
import { rimOf } from '../scene/rings.ts';
import type { Point, SceneNode } from '../scene/scene.ts';
import { textWidth, wrapText } from '../scene/text-width.ts';
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
  /** Leads from a party to a name that found no room beside it. */
  readonly leader?: readonly [Point, Point] | undefined;
}

/** What stands beside a party; nothing of a coalition whose capsule holds its name. */
export function nameOf(node: SceneNode, nodeScale: number, hubsAsMarks: boolean): Name | undefined {
  if (node.type === 'coalition' && !hubsAsMarks) return undefined;
  const rim = rimOf(node, nodeScale);
  const label = cleanText(node.label);
  const caption = cleanText(node.caption ?? '') || undefined;
  if (label === '' && caption === undefined) return undefined;
  return { node, label, caption, width: node.width + 2 * rim, height: node.height + 2 * rim };
}

/** The same with its code, such as SAU, for want of room; undefined where the party has none. */
export function codeOf(name: Name): Name | undefined {
  const { id, type } = name.node;
  return type === 'nation' && /^[A-Z]{3}$/.test(id) ? { ...name, label: id } : undefined;
}

export interface SetName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** Half the halo on either side, so that no name nibbles at a neighbour. */
export const HALO = 3;

/** In ems: wider names are broken into lines. */
export const WIDE = 9.3;
export const NARROW = 5.4;

/** The name set in that size, in lines no wider than so many ems. */
export function setName({ label, caption }: Name, size: number, ems = WIDE): SetName {
  const lines = label === '' ? [] : wrapText(label, ems * size, size);
  const widths = lines.map((line) => textWidth(line, size));
  if (caption !== undefined) widths.push(textWidth(caption, size));
  return {
    lines,
    size,
    width: Math.max(...widths) + HALO,
    height: (lines.length + (caption === undefined ? 0 : 1)) * size * LINE_HEIGHT + HALO / 2,
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
  extra: Pick<PlacedName, 'leader'> = {},
): PlacedName {
  return { id: node.id, x: centre.x, y: centre.y, ...set, caption, ...extra };
}

/** What a name takes below its party, under the party's id. */
export function roomBelow(name: Name, size: number): LabelCandidate<string> {
  const set = setName(name, size);
  const centre = labelCentre('below', candidateOf(name, set, 0));
  return obstacle(name.node.id, { ...centre, width: set.width, height: set.height });
}

/** Something no name may cover, in the form {@link placeLabels} takes. */
export function obstacle(
  id: string,
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
): LabelCandidate<string> {
  return { id, x, y, width, height, labelWidth: 0, labelHeight: 0, rank: 0 };
}
