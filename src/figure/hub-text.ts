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

/** Page units to a unit of the scene for capsules: no less than makes their text legible. */
export function hubScaleAt(nodeScale: number, smallest: number): number {
  return Math.max(nodeScale, smallest / HUB_TEXT_SIZE);
}

/** In page units. */
export function captionSizeAt(hubScale: number, smallest: number): number {
  return Math.max(CAPTION_SIZE * hubScale, smallest);
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

/** Beside the text of a capsule that is as small as its text may be. */
const TIGHT_PADDING = 4;

/** How large a capsule is on the page, once its text is broken. */
export function hubSize(node: SceneNode, nodeScale: number, smallest: number): Size {
  const hubScale = hubScaleAt(nodeScale, smallest);
  const { lines, caption } = hubText(node);
  const captionSize = captionSizeAt(hubScale, smallest);
  const isTight = nodeScale < hubScale;
  if (lines.length === 1 && captionSize === CAPTION_SIZE * hubScale && !isTight) {
    return { width: node.width * hubScale, height: node.height * hubScale };
  }
  const padding = (isTight ? TIGHT_PADDING : PADDING) * hubScale;
  const size = HUB_TEXT_SIZE * hubScale;
  const widths = lines.map((line) => textWidth(line, size, 'semibold'));
  if (caption !== undefined) widths.push(textWidth(caption, captionSize));
  const below = caption === undefined ? 0 : captionSize;
  const height = (lines.length * size + below) * LINE_HEIGHT + padding;
  return {
    width: Math.max(...widths) + 2 * padding + (isTight ? size * 0.4 : 0),
    height: isTight ? height : Math.max(node.height * hubScale, height),
  };
}
