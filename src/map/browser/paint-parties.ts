import { ASIDE_OPACITY } from '../../scene/aside.ts';
import type { Palette } from '../../scene/palette.ts';
import { PIN, PIN_OUT, PIN_SIZE } from '../../scene/pin.ts';
import { rimColour, ringOf } from '../../scene/rings.ts';
import { HUB_LINE, HUB_TEXT_SIZE } from '../../scene/sizes.ts';
import type { MapNode } from '../arrange.ts';
import { type Camera, onGlass } from '../camera.ts';

export const FONT = 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif';

export interface PartiesLook {
  readonly palette: Palette;
  readonly camera: Camera;
  readonly bright: ReadonlySet<string> | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly cursor: string | undefined;
  readonly flagOf: (iso2: string) => CanvasImageSource | undefined;
}

/** Canvas text takes the direction of its first letter only if it is isolated. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The outline of a disc or capsule, grown by so many pixels. */
function outline(pen: CanvasRenderingContext2D, node: MapNode, camera: Camera, by: number): void {
  const { x, y } = onGlass(camera, node);
  const [width, height] = [node.width + 2 * by, node.height + 2 * by];
  pen.beginPath();
  pen.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
}

/** A thin line from a party moved farther than its own rim to where it truly is. */
function leader(pen: CanvasRenderingContext2D, node: MapNode, { palette, camera }: PartiesLook) {
  const [from, to] = [onGlass(camera, node), onGlass(camera, node.truth)];
  if (Math.hypot(to.x - from.x, to.y - from.y) < node.height / 2 + 3) return;
  pen.strokeStyle = pen.fillStyle = palette.quiet;
  pen.lineWidth = 0.8;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
  pen.beginPath();
  pen.arc(to.x, to.y, 1.6, 0, 2 * Math.PI);
  pen.fill();
}

function nation(pen: CanvasRenderingContext2D, node: MapNode, look: PartiesLook): void {
  const { palette, camera, flagOf } = look;
  const { x, y } = onGlass(camera, node);
  const flag = node.iso2 === undefined ? undefined : flagOf(node.iso2);
  pen.fillStyle = palette.disc;
  outline(pen, node, camera, 0);
  pen.fill();
  if (flag) pen.drawImage(flag, x - node.width / 2, y - node.height / 2, node.width, node.height);
  const { thick, gap } = ringOf(node, node.scale);
  pen.strokeStyle = rimColour(node, palette, palette.discEdge);
  pen.lineWidth = thick;
  pen.stroke();
  if (gap === 0) return;
  outline(pen, node, camera, gap);
  pen.stroke();
}

function coalition(pen: CanvasRenderingContext2D, node: MapNode, look: PartiesLook): void {
  const { palette, camera } = look;
  const { x, y } = onGlass(camera, node);
  pen.fillStyle = palette.hub;
  pen.strokeStyle = rimColour(node, palette, palette.hubEdge);
  pen.lineWidth = ringOf(node, node.scale).thick;
  outline(pen, node, camera, 0);
  pen.fill();
  pen.stroke();
  if (!node.isNamedInside) return;
  const lines = node.caption === undefined ? [node.label] : [node.label, node.caption];
  pen.font = `600 ${HUB_TEXT_SIZE * node.scale}px ${FONT}`;
  pen.fillStyle = palette.hubInk;
  const gap = HUB_LINE * node.scale;
  lines.forEach((line, index) => {
    pen.fillText(isolated(line), x, y + (index - (lines.length - 1) / 2) * gap + 0.5);
  });
}

/** Around what is chosen a glow, around where the keyboard is a ring. */
function marks(pen: CanvasRenderingContext2D, node: MapNode, look: PartiesLook): void {
  if (look.chosen.has(node.id)) {
    pen.globalAlpha = 0.45;
    pen.fillStyle = look.palette.accent;
    outline(pen, node, look.camera, 7);
    pen.fill();
    pen.globalAlpha = 1;
  }
  if (node.id === look.cursor) {
    pen.strokeStyle = look.palette.accent;
    pen.lineWidth = 3;
    outline(pen, node, look.camera, 6);
    pen.stroke();
  }
}

const PIN_SHAPE = new Path2D(PIN.path);

/** At the corner of what is pinned. */
function pin(pen: CanvasRenderingContext2D, node: MapNode, { palette, camera }: PartiesLook): void {
  const { x, y } = onGlass(camera, node);
  const scale = PIN_SIZE / PIN.square;
  pen.save();
  pen.translate(x + node.width / 2 + PIN_OUT - PIN_SIZE, y - node.height / 2 - PIN_OUT);
  pen.scale(scale, scale);
  pen.fillStyle = palette.accent;
  pen.strokeStyle = palette.ground;
  pen.lineWidth = PIN.edge;
  pen.fill(PIN_SHAPE);
  pen.stroke(PIN_SHAPE);
  pen.fillStyle = palette.ground;
  pen.beginPath();
  pen.arc(PIN.eye.x, PIN.eye.y, PIN.eye.radius, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

/** Paints the leader lines of nations; hubs have no true place. */
export function paintLeaders(
  pen: CanvasRenderingContext2D,
  nodes: readonly MapNode[],
  look: PartiesLook,
): void {
  for (const node of nodes) {
    pen.globalAlpha = look.bright?.has(node.id) === false ? ASIDE_OPACITY : 0.9;
    if (node.type === 'nation') leader(pen, node, look);
  }
  pen.globalAlpha = 1;
}

/** Paints discs and capsules. */
export function paintParties(
  pen: CanvasRenderingContext2D,
  nodes: readonly MapNode[],
  look: PartiesLook,
): void {
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const node of nodes) {
    marks(pen, node, look);
    pen.globalAlpha = look.bright?.has(node.id) === false ? ASIDE_OPACITY : 1;
    if (node.type === 'nation') nation(pen, node, look);
    else coalition(pen, node, look);
    if (node.pinned) pin(pen, node, look);
    pen.globalAlpha = 1;
  }
}
