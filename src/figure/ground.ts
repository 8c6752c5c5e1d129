import { landColours } from '../map/colours.ts';
import { ASIDE_OPACITY } from '../scene/aside.ts';
import type { Palette } from '../scene/palette.ts';
import type { FigureTheme } from '../scene/print.ts';
import type { Area, Ground } from './figure.ts';
import { movedNations } from './moved.ts';
import { movedLook, movedMarkup } from './moved-markup.ts';
import type { OnGround } from './on-ground.ts';
import { element, round } from './xml.ts';

const CLIP = 'ground-area';
const LINE = 0.6;

/** What keeps the ground within its area. */
export function groundClip({ x, y, width, height }: Area): string {
  return element('clipPath', { id: CLIP }, element('rect', { x, y, width, height }));
}

/** Land, borders and the edge of the world, under everything else. */
export function groundMarkup(
  { sphere, land, borders }: Ground,
  { camera }: OnGround,
  theme: FigureTheme,
): string {
  const { land: soil, border, edge } = landColours(theme);
  const { zoom, x, y } = camera;
  const line = { fill: 'none', 'stroke-width': LINE / zoom };
  const scale = Math.round(zoom * 1e5) / 1e5;
  const paths = [
    element('path', { id: 'land', d: land, ...line, fill: soil, stroke: edge }),
    element('path', { id: 'borders', d: borders, ...line, stroke: border }),
    element('path', { d: sphere, ...line, stroke: edge }),
  ];
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale})`;
  return element(
    'g',
    { id: 'map', 'clip-path': `url(#${CLIP})` },
    element('g', { transform }, paths.join('\n')),
  );
}

/** A line from each nation that had to make room to its true place. */
export function placesMarkup(map: OnGround, palette: Palette): string {
  const lines = movedNations(map).map(({ node, truth }) =>
    element(
      'g',
      { opacity: node.aside ? ASIDE_OPACITY : undefined },
      movedMarkup(node, truth, palette),
    ),
  );
  const look = { id: 'places', ...movedLook(palette) };
  return lines.length === 0 ? '' : element('g', look, lines.join('\n'));
}
