/// <reference path="../type/fontkit.d.ts" />
import type { DrawnGlyph } from 'fontkit';
import type { Matrix } from '../read/matrix.ts';
import { type Style, shorter } from '../read/style.ts';
import type { Tree } from '../read/svg-tree.ts';
import type { Run } from '../type/set-line.ts';
import { setText } from '../type/set-text.ts';
import { channels } from './colour.ts';
import { words } from './document.ts';
import { codesOf, type EmbeddedFace } from './embed-font.ts';
import { type Canvas, type Kit, numbers, opacityState, strokeState } from './operators.ts';

/** Outlines of glyphs in font units, up being up. */
const outlines = new WeakMap<DrawnGlyph, string>();
const OPERATORS = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const;

function outlineOf(glyph: DrawnGlyph): string {
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
  const { drawing } = face;
  const scale = size / drawing.unitsPerEm;
  return glyphs
    .map(({ glyph, x: dx, y: dy }) => {
      const outline = outlineOf(drawing.getGlyph(glyph.id));
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

/** Paints a text element: its lines one after the other, the rim below the letters. */
export function paintText(kit: Kit, canvas: Canvas, text: Tree, style: Style, at: Matrix): void {
  const painted = (operators: string, state: string) => {
    canvas.operators.push(`q\n${state}${operators}\nQ`);
  };
  for (const runs of setText(text, style, kit.faces)) {
    for (const { run, x, y } of runs) {
      const { fill, stroke, strokeWidth } = run.style;
      canvas.bounds.add(at, x, y - run.size * 1.2, strokeWidth);
      canvas.bounds.add(at, x + run.width, y + run.size * 0.5, strokeWidth);
      if (stroke === undefined) continue;
      if (fill !== undefined)
        throw new Error('letters of a figure have their rim apart, below them');
      const state = strokeState(run.style, (strokeWidth * run.face.font.unitsPerEm) / run.size);
      painted(rimOperators(run, x, y), `${state}\n${opacityState(kit, run.style)}`);
    }
    for (const { run, x, y } of runs) {
      if (run.style.fill === undefined) continue;
      const embedded = kit.resources.face(run.face);
      const operators = spoken(run, glyphOperators(run, embedded, x, y));
      painted(operators, `${channels(run.style.fill)} rg\n${opacityState(kit, run.style)}`);
    }
  }
}
