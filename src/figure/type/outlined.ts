/// <reference path="./fontkit.d.ts" />
import type { DrawnGlyph } from 'fontkit';
import { INITIAL, type Style, shorter, styleOf } from '../read/style.ts';
import { elementsOf, svgTree, type Tree, textOf } from '../read/svg-tree.ts';
import { type Attributes, element, escapeXml } from '../xml.ts';
import { type PlacedRun, setText } from './set-text.ts';
import { type LoadFace, type Typeface, typefacesFor } from './typeface.ts';

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

function outline({ path }: DrawnGlyph, scale: number, x: number, y: number): string {
  return path.commands
    .map(({ command, args }) => {
      const places = args.map((value, index) =>
        shorter(index % 2 === 0 ? x + value * scale : y - value * scale),
      );
      return LETTERS[command] + places.join(' ');
    })
    .join('');
}

function outlineOf({ run, x, y }: PlacedRun): string {
  const { drawing } = run.face;
  const scale = run.size / drawing.unitsPerEm;
  return run.glyphs
    .map(({ glyph, x: dx, y: dy }) => outline(drawing.getGlyph(glyph.id), scale, x + dx, y - dy))
    .join('');
}

/** What of a text's attributes its outlines keep. */
const KEPT = ['transform', 'opacity', 'fill-opacity', 'stroke-opacity'] as const;

function outlinedText(text: Tree, style: Style, faces: readonly Typeface[]): string {
  const rims: string[] = [];
  const letters: string[] = [];
  for (const placed of setText(text, style, faces).flat()) {
    const { fill, stroke, strokeWidth } = placed.run.style;
    const d = outlineOf(placed);
    if (d === '') continue;
    const rim = { 'stroke-width': strokeWidth, 'stroke-linejoin': 'round' };
    if (stroke !== undefined) rims.push(element('path', { d, fill: 'none', stroke, ...rim }));
    if (fill !== undefined) letters.push(element('path', { d, fill, stroke: 'none' }));
  }
  const kept: Attributes = Object.fromEntries(KEPT.map((key) => [key, text.attributes[key]]));
  return element('g', kept, [...rims, ...letters].join(''));
}

function written(tree: Tree, outer: Style, faces: readonly Typeface[]): string {
  const { name, attributes, children } = tree;
  if (name === 'style' || name === 'title' || name === 'desc') return '';
  const style = styleOf(tree, outer);
  if (name === 'text') return outlinedText(tree, style, faces);
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : written(child, style, faces)))
    .join('');
  return element(name, attributes, inside);
}

/** The words within the figure's text elements, to find its type by. */
export function textWithin(tree: Tree): string {
  return tree.name === 'text' ? textOf(tree) : elementsOf(tree).map(textWithin).join('\n');
}

/**
 * The figure with its letters as outlines, which look the same wherever they are drawn, with or
 * without the type. For pictures only: nobody can read or search its text.
 */
export async function outlined(svg: string, load: LoadFace): Promise<string> {
  const root = svgTree(svg);
  const faces = await typefacesFor(textWithin(root), load);
  return written(root, INITIAL, faces);
}
