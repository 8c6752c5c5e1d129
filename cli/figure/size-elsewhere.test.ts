import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { runFigure } from './run.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'figure-'));

interface Ordered {
  readonly name: string;
  readonly options: string;
  /** As the SVG says it. */
  readonly written: string;
  /** In CSS pixels and in points, not rounded. */
  readonly pixels: readonly [number, number];
  readonly points: readonly [number, number];
  readonly png: readonly [number, number];
}

/** The page in CSS pixels of one that is ordered in millimetres. */
function inPixels(width: number, height: number): readonly [number, number] {
  return [(width / 25.4) * 96, (height / 25.4) * 96];
}

function inPoints([width, height]: readonly [number, number]): readonly [number, number] {
  return [width * 0.75, height * 0.75];
}

const COLUMN = inPixels(89, 110);
const A4 = inPixels(297, 210);

const ORDERED: readonly Ordered[] = [
  {
    ...{ name: 'column', options: '--preset one-column', written: 'width="89mm" height="110mm"' },
    ...{ pixels: COLUMN, points: inPoints(COLUMN), png: [1051, 1299] },
  },
  {
    ...{ name: 'a4', options: '--preset a4', written: 'width="297mm" height="210mm"' },
    ...{ pixels: A4, points: inPoints(A4), png: [3508, 2480] },
  },
  {
    ...{ name: 'inches', options: '--width 7in --height 5in' },
    ...{ written: 'width="177.8mm" height="127mm"' },
    ...{ pixels: [672, 480], points: [504, 360], png: [2100, 1500] },
  },
  {
    ...{ name: 'social', options: '--preset social', written: 'width="1200" height="630"' },
    ...{ pixels: [1200, 630], points: [900, 472.5], png: [1200, 630] },
  },
];

function pngSize(file: string): readonly [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

beforeAll(async () => {
  for (const { name, options } of ORDERED) {
    for (const format of ['svg', 'png', 'pdf']) {
      const line = `--out ${name}.${format} --focus FIN ${options}`;
      await runFigure(line.split(' '), {
        from: FOLDER,
        output: { write: () => undefined },
        errors: { write: () => undefined },
        stop: new AbortController().signal,
      });
    }
  }
}, 120_000);

describe.each(ORDERED)('a page of $name', ({ name, written, pixels, points, png }) => {
  const file = (ending: string) => join(FOLDER, `${name}.${ending}`);

  it('says its size in what it is ordered in', () => {
    expect(readFileSync(file('svg'), 'utf8').slice(0, 300)).toContain(written);
  });

  it('is as many pixels by command as its resolution makes of it', () => {
    expect(pngSize(file('png'))).toEqual(png);
  });

  it.runIf(hasProgram('pdfinfo'))('is as large as a PDF', () => {
    const [, width, height] =
      /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(outputOf('pdfinfo', file('pdf'))) ?? [];
    expect(Number(width)).toBeCloseTo(points[0], 2);
    expect(Number(height)).toBeCloseTo(points[1], 2);
  });

  it.runIf(hasProgram('rsvg-convert'))('is as large in librsvg', () => {
    expect(complaintsOf('rsvg-convert', '--output', file('rsvg.png'), file('svg'))).toBe('');
    // It rounds upwards, and inches in millimetres are a millionth more.
    pngSize(file('rsvg.png')).forEach((side, index) => {
      expect([0, 1]).toContain(side - Math.floor(pixels[index] ?? 0));
    });
  });

  it.runIf(hasProgram('inkscape'))(
    'is as large in Inkscape',
    () => {
      outputOf('inkscape', file('svg'), '--export-type=png', `--export-filename=${file('i.png')}`);
      expect(pngSize(file('i.png'))).toEqual(pixels.map((side) => Math.round(side)));
    },
    60_000,
  );
});
