import type { SceneNode } from '../scene/scene.ts';
import { CAPTION_SIZE, HUB_TEXT_SIZE, type Size } from '../scene/sizes.ts';
import { textWidth, wrapText } from '../scene/text-width.ts';
import { LINE_HEIGHT } from './text.ts';
import { cleanText } from './xml.ts';

/** In scene units. */
const WIDEST_LINE = 104;
const NARROWEST_LINE = 96;
/** How many lines a long name is broken into, if its words allow. */
const LINES = 2.4;
const PADDING = 11;
export const LEGIBLE_SCALE = 6.5 / HUB_TEXT_SIZE;

/** Whether a party's name stands inside it: a capsule too small to be read has it beside it. */
export function isNamedInside({ type }: Pick<SceneNode, 'type'>, nodeScale: number): boolean {
  return type === 'coalition' && nodeScale >= LEGIBLE_SCALE;
}

export interface HubText {
  /** The name, broken where one line would lie across half the page. */
  readonly lines: readonly string[];
  readonly caption: string | undefined;
}

export function hubText({ label, caption }: Pick<SceneNode, 'label' | 'caption'>): HubText {
  const text = cleanText(label);
  const whole = textWidth(text, HUB_TEXT_SIZE, 'semibold');
  const lines =
    whole > WIDEST_LINE
      ? wrapText(text, Math.max(NARROWEST_LINE, whole / LINES), HUB_TEXT_SIZE, 'semibold')
      : [text];
  return { lines, caption: cleanText(caption ?? '') || undefined };
}

/** How large a capsule is in scene units, once its text is broken. */
export function hubSize(node: SceneNode): Size {
  const { lines, caption } = hubText(node);
  if (lines.length === 1) return node;
  const widths = lines.map((line) => textWidth(line, HUB_TEXT_SIZE, 'semibold'));
  if (caption !== undefined) widths.push(textWidth(caption, CAPTION_SIZE));
  const rows = lines.length + (caption === undefined ? 0 : 1);
  return {
    width: Math.max(...widths) + 2 * PADDING,
    height: Math.max(node.height, rows * HUB_TEXT_SIZE * LINE_HEIGHT + PADDING),
  };
}
