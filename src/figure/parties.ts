import { ASIDE_OPACITY } from '../scene/aside.ts';
import type { Palette } from '../scene/palette.ts';
import { type RimLook, rimColour, ringOf } from '../scene/rings.ts';
import type { SceneNode } from '../scene/scene.ts';
import type { Outline } from '../scene/shape.ts';
import { HUB_TEXT_SIZE } from '../scene/sizes.ts';
import { flagMarkup } from './flags.ts';
import { captionSizeAt, type HubText, hubScaleAt, hubText } from './hub-text.ts';
import { leaderMarkup } from './leader-markup.ts';
import type { PlacedName } from './names.ts';
import { type Direction, LINE_HEIGHT, textAt } from './text.ts';
import { cleanText, element, escapeXml, idOf } from './xml.ts';

/** More than half the height of one line; several lines need the room in the corners. */
const CAPSULE_RADIUS = 14;

/** A disc with its flag, if there is one, and one ring or two. */
export function discMarkup(
  { x, y, width }: Outline,
  look: RimLook & { readonly flag?: string | undefined },
  palette: Palette,
  scale: number,
): string {
  const r = width / 2;
  const disc = element('circle', { cx: x, cy: y, r, fill: palette.disc });
  const flag = look.flag === undefined ? '' : flagMarkup(look.flag, x - r, y - r, width);
  const { thick, gap } = ringOf(look, scale);
  const ring = (radius: number, fill: string) =>
    element('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill,
      stroke: rimColour(look, palette, palette.discEdge),
      'stroke-width': thick,
    });
  const outer = gap === 0 ? '' : ring(r + gap, palette.ground);
  return outer + disc + flag + ring(r, 'none');
}

export function capsuleMarkup(
  { x, y, width, height }: Outline,
  text: HubText | undefined,
  { palette, scale, dir, smallest }: Pick<PartiesLook, 'palette' | 'scale' | 'dir' | 'smallest'>,
  look: RimLook = { outsider: false },
): string {
  const hubScale = hubScaleAt(scale, smallest);
  const capsule = element('rect', {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: Math.min(height / 2, CAPSULE_RADIUS * hubScale),
    fill: palette.hub,
    stroke: rimColour(look, palette, palette.hubEdge),
    'stroke-width': ringOf(look, scale).thick,
  });
  if (!text) return capsule;
  const { lines, caption } = text;
  const size = HUB_TEXT_SIZE * hubScale;
  const captionSize = captionSizeAt(hubScale, smallest);
  const drop = caption === undefined ? 0 : (captionSize * LINE_HEIGHT) / 2;
  const name = { size, weight: 'semibold', fill: palette.hubInk, anchor: 'middle' } as const;
  const quiet = { size: captionSize, fill: palette.quiet, anchor: 'middle' } as const;
  const below = y + (lines.length * size * LINE_HEIGHT) / 2;
  return (
    capsule +
    textAt(x, y - drop, lines, dir, name) +
    (caption === undefined ? '' : textAt(x, below, [caption], dir, quiet))
  );
}

function nameMarkup(name: PlacedName, palette: Palette, dir: Direction): string {
  const { x, lines, size, caption, leader } = name;
  const lettering = { fill: palette.ink, anchor: 'middle', halo: palette.ground } as const;
  const above = lines.length * size * LINE_HEIGHT;
  const below = caption === undefined ? 0 : size * LINE_HEIGHT;
  const top = name.y - (above + below) / 2;
  const leaderLine = leader ? leaderMarkup(leader, palette) : '';
  const text =
    lines.length === 0 ? '' : textAt(x, top + above / 2, lines, dir, { ...lettering, size });
  if (caption === undefined) return leaderLine + text;
  const quiet = { ...lettering, fill: palette.quiet, size };
  return leaderLine + text + textAt(x, top + above + below / 2, [caption], dir, quiet);
}

export interface PartiesLook {
  readonly palette: Palette;
  readonly scale: number;
  readonly dir: Direction;
  /** That letters may be, in page units. */
  readonly smallest: number;
  /** Whether capsules are empty, their names beside them. */
  readonly hubsAsMarks: boolean;
  readonly flags: ReadonlyMap<string, string>;
}

/** Every party with its name; those whose names stand apart come last, on top. */
export function partiesMarkup(
  nodes: readonly SceneNode[],
  names: readonly PlacedName[],
  look: PartiesLook,
): string {
  const { palette, scale, dir, flags, hubsAsMarks } = look;
  const nameOf = new Map(names.map((name) => [name.id, name]));
  const layer = ({ id, aside }: SceneNode) => (aside ? -1 : nameOf.get(id)?.leader ? 1 : 0);
  const groups = [...nodes]
    .sort((a, b) => layer(a) - layer(b))
    .map((node) => {
      const flag = node.iso2 !== undefined && flags.has(node.iso2) ? node.iso2 : undefined;
      const shape =
        node.type === 'nation'
          ? discMarkup(node, { ...node, flag }, palette, scale)
          : capsuleMarkup(node, hubsAsMarks ? undefined : hubText(node), look, node);
      const name = nameOf.get(node.id);
      return element(
        'g',
        {
          'data-party': node.id,
          id: idOf(node.type, node.id),
          'data-name': node.label,
          opacity: node.aside ? ASIDE_OPACITY : undefined,
        },
        element('title', {}, escapeXml(cleanText(node.label))) +
          shape +
          (name ? nameMarkup(name, palette, dir) : ''),
      );
    });
  return element('g', { id: 'parties' }, groups.join('\n'));
}
