/// <reference path="../type/fontkit.d.ts" />
import type { Glyph } from 'fontkit';
import { type Run, type Span, setLine } from '../type/set-line.ts';
import { words } from './document.ts';
import { codesOf, type EmbeddedFace } from './embed-font.ts';
import type { Matrix } from './matrix.ts';
import { type Canvas, type Kit, numbers, opacityState, strokeState } from './operators.ts';
import { type Style, shorter, styleOf } from './style.ts';
import type { Tree } from './svg-tree.ts';

/** Text from one stated position to the next. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly style: Style;
  readonly spans: Span<Style>[];
}

function chunksOf(text: Tree, style: Style): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const begin = ({ attributes }: Tree, own: Style, last: Chunk | undefined) => {
    const [x, y] = [attributes.x ?? last?.x ?? 0, attributes.y ?? last?.y ?? 0].map(Number);
    chunks.push({ x: x ?? 0, y: y ?? 0, style: own, spans: [] });
  };
  const walk = (element: Tree, own: Style) => {
    const { attributes } = element;
    if (attributes.dx !== undefined || attributes.dy !== undefined) {
      throw new Error('text of a figure is placed by x and y');
    }
    if (element === text || attributes.x !== undefined || attributes.y !== undefined) {
      begin(element, own, chunks.at(-1));
    }
    for (const child of element.children) {
      if (typeof child !== 'string') walk(child, styleOf(child, own));
      else {
        const { size, weight } = own;
        const one = child.replace(/[ \t\r\n]+/g, ' ');
        chunks.at(-1)?.spans.push({ text: one, size, weight, style: own });
      }
    }
  };
  walk(text, style);
  return chunks.map((chunk) => ({ ...chunk, spans: trimmed(chunk.spans) }));
}

/** Without white space at either end. */
function trimmed(spans: readonly Span<Style>[]): Span<Style>[] {
  const kept = spans.filter(({ text }) => text !== '');
  const [first, last] = [kept.at(0), kept.at(-1)];
  return kept
    .map((span) => {
      let { text } = span;
      if (span === first) text = text.replace(/^ +/, '');
      if (span === last) text = text.replace(/ +$/, '');
      return { ...span, text };
    })
    .filter(({ text }) => text !== '');
}

/** Outlines of glyphs in font units, up being up. */
const outlines = new WeakMap<Glyph, string>();
const OPERATORS = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const;

function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  let [x, y] = [0, 0];
  const lines = glyph.path.commands.map(({ command, args }) => {
    const [lastX, lastY] = [x, y];
    [x, y] = [args.at(-2) ?? x, args.at(-1) ?? y];
    if (command !== 'quadraticCurveTo') return `${numbers(...args)} ${OPERATORS[command]}`.trim();
    const [controlX = 0, controlY = 0] = args;
    const third = (from: number, control: number) => Math.round(from + ((control - from) * 2) / 3);
    const near = [third(lastX, controlX), third(lastY, controlY)];
    return `${numbers(...near, third(x, controlX), third(y, controlY), x, y)} c`;
  });
  const outline = lines.join('\n');
  outlines.set(glyph, outline);
  return outline;
}

/** The rim of the letters, as outlines, so that nobody reads or copies the text twice. */
function rimOperators({ face, size, glyphs }: Run<Style>, x: number, y: number): string {
  const scale = size / face.font.unitsPerEm;
  return glyphs
    .map(({ glyph, x: dx, y: dy }) => {
      const outline = outlineOf(glyph);
      const matrix = numbers(scale, 0, 0, -scale, x + dx, y - dy);
      return outline === '' ? '' : `q\n${matrix} cm\n${outline}\nS\nQ`;
    })
    .filter((part) => part !== '')
    .join('\n');
}

/** Glyphs with what the pen has to move between them beyond their widths, in thousandths of an em. */
function glyphOperators(run: Run<Style>, embedded: EmbeddedFace, x: number, y: number): string {
  const { face, size, glyphs } = run;
  const lines: string[] = [];
  let row: string[] = [];
  let rise = 0;
  let pen = 0;
  const flush = () => {
    if (row.length > 0) lines.push(`[${row.join('')}] TJ`);
    row = [];
  };
  for (const { glyph, x: glyphX, y: glyphY } of glyphs) {
    if (glyphY !== rise) {
      flush();
      lines.push(`${shorter(glyphY)} Ts`);
      rise = glyphY;
    }
    const shift = Math.round(((pen - glyphX) / size) * 1000);
    if (shift !== 0) row.push(String(shift));
    pen -= (shift * size) / 1000;
    row.push(...codesOf(embedded, glyph, run.rightToLeft));
    pen += (glyph.advanceWidth / face.font.unitsPerEm) * size;
  }
  flush();
  const end = rise === 0 ? '' : '\n0 Ts';
  return `BT\n/${embedded.name} ${shorter(size)} Tf\n1 0 0 -1 ${numbers(x, y)} Tm\n${lines.join('\n')}${end}\nET`;
}

function readOf({ glyphs }: Run<Style>): string {
  return glyphs.map(({ glyph }) => String.fromCodePoint(...glyph.codePoints)).join('');
}

/**
 * Says what is read where the glyphs do not. Not of letters from right to left: readers turn those
 * around themselves, and what is said of them too.
 */
function spoken(run: Run<Style>, operators: string): string {
  if (run.rightToLeft || readOf(run) === run.text) return operators;
  return `/Span<</ActualText${words(run.text)}>>BDC\n${operators}\nEMC`;
}

function startOf({ x, style }: Chunk, width: number): number {
  const end = style.direction === 'ltr' ? 'end' : 'start';
  if (style.anchor === 'middle') return x - width / 2;
  return style.anchor === end ? x - width : x;
}

/** Paints a text element: its lines one after the other, the rim below the letters. */
export function paintText(kit: Kit, canvas: Canvas, text: Tree, style: Style, at: Matrix): void {
  for (const chunk of chunksOf(text, style)) {
    const { runs, width } = setLine(chunk.spans, chunk.style.direction, kit.faces);
    const start = startOf(chunk, width);
    const { y } = chunk;
    const painted = (operators: readonly string[], state: string) => {
      canvas.operators.push(`q\n${state}${operators.join('\n')}\nQ`);
    };
    for (const run of runs) {
      const { stroke, strokeFirst } = run.style;
      canvas.bounds.add(at, start + run.x, y - run.size * 1.2, run.style.strokeWidth);
      canvas.bounds.add(at, start + run.x + run.width, y + run.size * 0.5, run.style.strokeWidth);
      if (stroke === undefined) continue;
      if (!strokeFirst) throw new Error('letters of a figure have their rim below them');
      const scale = run.size / run.face.font.unitsPerEm;
      const state = `${strokeState(run.style, run.style.strokeWidth / scale)}\n`;
      painted([rimOperators(run, start + run.x, y)], state + opacityState(kit, run.style));
    }
    for (const run of runs) {
      if (run.style.fill === undefined) continue;
      const embedded = kit.resources.face(run.face);
      const operators = spoken(run, glyphOperators(run, embedded, start + run.x, y));
      painted([operators], `${run.style.fill} rg\n${opacityState(kit, run.style)}`);
    }
  }
}
