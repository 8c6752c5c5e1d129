import type { Coalition, Party } from '../model/party.ts';
import { textWidth } from './text-width.ts';

export const LABEL_SIZE = 12;
export const CAPTION_SIZE = 10;
export const HUB_TEXT_SIZE = 11;
const HUB_HEIGHT = 22;
/** A capsule that is too small for its name: a round mark of that diameter. */
export const HUB_MARK = 20;
/** From one line of a capsule to the next. */
export const HUB_LINE = 12;
const HUB_PADDING = 9;
const SMALLEST_DISC = 20;
export const LARGEST_DISC = 38;
const STEP = 6;
const FINE_STEP = 2;
/** How much a capsule grows to either side of its text with the highest measure. */
const HUB_GROWTH = 8;

/**
 * A disc's diameter grows with the square root of its ties, so that its area tells them; in a few
 * steps, so that a filter does not make every disc a little smaller.
 */
export function discSize(ties: number): number {
  const diameter = SMALLEST_DISC + 2.4 * Math.sqrt(ties);
  return Math.min(
    LARGEST_DISC,
    SMALLEST_DISC + STEP * Math.round((diameter - SMALLEST_DISC) / STEP),
  );
}

/** A disc whose area tells a measure: `share` is of the highest, from 0 to 1. */
export function discSizeOfShare(share: number): number {
  const area = SMALLEST_DISC ** 2 + share * (LARGEST_DISC ** 2 - SMALLEST_DISC ** 2);
  return FINE_STEP * Math.round(Math.sqrt(area) / FINE_STEP);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface SizeChoices {
  /** What a capsule holds, if not its abbreviation or name. */
  readonly label?: string | undefined;
  /** Of the highest measure, from 0 to 1, where sizes follow one instead of the number of ties. */
  readonly share?: number | undefined;
}

/** A nation's disc, or a capsule that holds a coalition's abbreviation and, below it, a caption. */
export function sizeOf(
  party: Party,
  ties: number,
  caption?: string,
  { label, share }: SizeChoices = {},
): Size {
  if (party.type === 'nation') {
    const diameter = share === undefined ? discSize(ties) : discSizeOfShare(share);
    return { width: diameter, height: diameter };
  }
  const lines = [label ?? hubText(party), ...(caption === undefined ? [] : [caption])];
  const widest = Math.max(...lines.map((line) => textWidth(line, HUB_TEXT_SIZE, 'semibold')));
  const growth = 2 * Math.round(HUB_GROWTH * (share ?? 0));
  return {
    width: Math.max(HUB_HEIGHT * 1.6, widest + 2 * HUB_PADDING) + growth,
    height: HUB_HEIGHT + (lines.length - 1) * HUB_LINE + growth,
  };
}

/** What stands inside a capsule. */
export function hubText({ abbreviation, name }: Coalition): string {
  return abbreviation === '' ? name : abbreviation;
}
