import { strToU8 } from 'fflate';
import { combined, IDENTITY, type Matrix, matrixOf } from '../read/matrix.ts';
import type { Segment } from '../read/path-data.ts';
import { shapePath } from '../read/shape-path.ts';
import { INITIAL, type Style, styleOf } from '../read/style.ts';
import { elementsOf, type Tree } from '../read/svg-tree.ts';
import { Bounds } from './bounds.ts';
import { channels } from './colour.ts';
import { to } from './document.ts';
import {
  type Canvas,
  type Kit,
  numbers,
  opacityState,
  pathOperators,
  strokeState,
} from './operators.ts';
import { paintText } from './text.ts';

/** Nothing is drawn of these where they stand. */
const UNSEEN = new Set(['title', 'desc', 'style', 'defs', 'clipPath', 'metadata']);

function paintShape(kit: Kit, canvas: Canvas, path: readonly Segment[], style: Style, at: Matrix) {
  const { fill, stroke, strokeWidth, evenOdd } = style;
  const isStroked = stroke !== undefined && strokeWidth > 0;
  if (path.length === 0 || (fill === undefined && !isStroked)) return;
  canvas.bounds.addPath(at, path, isStroked ? strokeWidth * 2 : 0);
  const star = evenOdd ? '*' : '';
  const operator = fill === undefined ? 'S' : isStroked ? `B${star}` : `f${star}`;
  const state = [
    fill === undefined ? '' : `${channels(fill)} rg\n`,
    isStroked ? `${strokeState(style)}\n` : '',
    opacityState(kit, style),
  ].join('');
  canvas.operators.push(`q\n${state}${pathOperators(path)}\n${operator}\nQ`);
}

function formBox({ bounds }: Canvas): string {
  const [left, top, right, bottom] = bounds.box;
  return `[${numbers(left - 1, top - 1, right + 1, bottom + 1)}]`;
}

/** A drawing of its own, which lets through what is below it as a whole. */
function paintGroup(kit: Kit, canvas: Canvas, inner: Canvas, opacity: number, at: Matrix): void {
  const { document, resources } = kit;
  const form = document.addStream(
    `/Type/XObject/Subtype/Form/BBox${formBox(inner)}/Group<</S/Transparency/CS/DeviceRGB>>/Resources ${to(resources.reference)}`,
    strToU8(inner.operators.join('\n')),
  );
  canvas.bounds.addAll(inner.bounds, at);
  const state = resources.opacity(opacity, opacity);
  canvas.operators.push(`q\n/${state} gs\n/${resources.form(form)} Do\nQ`);
}

function target({ byId }: Kit, reference: string): Tree {
  const found = byId.get(/^(?:url\()?#([^)]+)\)?$/.exec(reference)?.[1] ?? '');
  if (!found) throw new Error(`a figure refers to what it has not: ${reference}`);
  return found;
}

function clipOperators(kit: Kit, reference: string): string {
  return elementsOf(target(kit, reference))
    .map((shape) => {
      const rule = (shape.attributes['clip-rule'] ?? '') === 'evenodd' ? 'W*' : 'W';
      return `${pathOperators(shapePath(shape) ?? [])}\n${rule} n`;
    })
    .join('\n');
}

/** Paints a group of the definitions once, to be used anywhere. */
function sharedForm(kit: Kit, group: Tree) {
  const known = kit.shared.get(group);
  if (known) return known;
  const inner: Canvas = { operators: [], bounds: new Bounds() };
  paint(kit, inner, group, INITIAL);
  const form = kit.document.addStream(
    `/Type/XObject/Subtype/Form/BBox${formBox(inner)}/Resources ${to(kit.resources.reference)}`,
    strToU8(inner.operators.join('\n')),
  );
  const drawn = { name: kit.resources.form(form), bounds: inner.bounds };
  kit.shared.set(group, drawn);
  return drawn;
}

export function viewBoxOf({ attributes }: Tree): readonly number[] {
  return (attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
}

function paintUse(kit: Kit, canvas: Canvas, { attributes }: Tree, at: Matrix): void {
  const group = target(kit, attributes['xlink:href'] ?? attributes.href ?? '');
  if (group.name !== 'g') throw new Error(`a figure uses a ${group.name}`);
  const { name, bounds } = sharedForm(kit, group);
  canvas.bounds.addAll(bounds, at);
  canvas.operators.push(`/${name} Do`);
}

/** How many things an element paints, counted no further than two. */
function isManifold(element: Tree): boolean {
  if (element.name === 'text') {
    return element.attributes.stroke !== undefined;
  }
  const children = elementsOf(element);
  if (element.name === 'g') return children.length > 1 || children.some(isManifold);
  const { fill, stroke } = element.attributes;
  return element.name === 'use' || (fill !== 'none' && stroke !== undefined && stroke !== 'none');
}

/** Paints an element and what is in it. Throws on what figures do not hold. */
export function paint(
  kit: Kit,
  canvas: Canvas,
  element: Tree,
  outer: Style,
  around: Matrix = IDENTITY,
): void {
  const { name, attributes } = element;
  if (UNSEEN.has(name)) return;
  const own = attributes.transform === undefined ? IDENTITY : matrixOf(attributes.transform);
  const opacity = Number(attributes.opacity ?? 1);
  const asOne = opacity < 1 && isManifold(element);
  const plain = styleOf(element, outer);
  const style =
    opacity < 1 && !asOne
      ? {
          ...plain,
          fillOpacity: plain.fillOpacity * opacity,
          strokeOpacity: plain.strokeOpacity * opacity,
        }
      : plain;
  const isOwn = attributes.transform !== undefined || attributes['clip-path'] !== undefined;
  if (isOwn) canvas.operators.push('q');
  if (attributes.transform !== undefined) canvas.operators.push(`${numbers(...own)} cm`);
  if (attributes['clip-path'] !== undefined) {
    canvas.operators.push(clipOperators(kit, attributes['clip-path']));
  }
  const at = combined(around, own);
  const onto = asOne ? { operators: [], bounds: new Bounds() } : canvas;
  paintInside(kit, onto, element, style, asOne ? IDENTITY : at);
  if (asOne) paintGroup(kit, canvas, onto, opacity, at);
  if (isOwn) canvas.operators.push('Q');
}

function paintInside(kit: Kit, canvas: Canvas, element: Tree, style: Style, at: Matrix): void {
  const path = shapePath(element);
  if (path) paintShape(kit, canvas, path, style, at);
  else if (element.name === 'g') paintChildren(kit, canvas, element, style, at);
  else if (element.name === 'use') paintUse(kit, canvas, element, at);
  else if (element.name === 'text') paintText(kit, canvas, element, style, at);
  else throw new Error(`not drawn in PDF: ${element.name}`);
}

function paintChildren(kit: Kit, canvas: Canvas, element: Tree, style: Style, at: Matrix): void {
  for (const child of elementsOf(element)) paint(kit, canvas, child, style, at);
}
