import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { figurePdf } from '../../src/figure/pdf/figure-pdf.ts';
import { PAGE, SCENE } from '../../src/figure/test-scene.ts';
import { outlined } from '../../src/figure/type/outlined.ts';
import { bundledFigures } from './bundled-figure.ts';
import { loadFace } from './load-face.ts';
import { rasterise } from './rasterise.ts';

const ABOUT = {
  ...{ title: 'T', description: 'D', asOf: '2026-11-22', filters: [], sources: 'S' },
  ...{ licence: 'CC BY 4.0', software: 'Pactograph' },
};

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each. */
  readonly colours: Uint8Array;
}

async function ours(svg: string, width: number): Promise<Pixels> {
  const image = new Resvg(await outlined(svg, loadFace), {
    fitTo: { mode: 'width', value: width },
  }).render();
  const { pixels } = image;
  const colours = new Uint8Array(image.width * image.height * 3);
  for (let at = 0; at < image.width * image.height; at++) {
    for (let channel = 0; channel < 3; channel++) {
      colours[at * 3 + channel] = pixels[at * 4 + channel] ?? 0;
    }
  }
  return { width: image.width, height: image.height, colours };
}

/** The page of a PDF, drawn by Poppler. */
async function theirs(svg: string, width: number): Promise<Pixels> {
  const file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'page');
  writeFileSync(`${file}.pdf`, await figurePdf(svg, loadFace, ABOUT));
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  outputOf('pdftoppm', '-singlefile', ...size, `${file}.pdf`, file);
  const ppm = readFileSync(`${file}.ppm`);
  const [header = '', across, down] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(ppm.toString('latin1', 0, 40)) ?? [];
  return { width: Number(across), height: Number(down), colours: ppm.subarray(header.length) };
}

/** Mean difference of the channels, 0 to 255, in the squares of a grid; edges blur within one. */
function worstSquare(a: Pixels, b: Pixels, side: number): { mean: number; worst: number } {
  let [total, squares, worst] = [0, 0, 0];
  for (let top = 0; top + side <= a.height; top += side) {
    for (let left = 0; left + side <= a.width; left += side) {
      const sums = [0, 0, 0];
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) {
          for (let channel = 0; channel < 3; channel++) {
            const at = (y * a.width + x) * 3 + channel;
            sums[channel] = (sums[channel] ?? 0) + (a.colours[at] ?? 0) - (b.colours[at] ?? 0);
          }
        }
      }
      const off = Math.max(...sums.map(Math.abs)) / side ** 2;
      total += off;
      squares++;
      worst = Math.max(worst, off);
    }
  }
  return { mean: total / squares, worst };
}

describe('a picture without a browser', () => {
  it('is the same bytes every time, and as wide as asked', async () => {
    const svg = figureSvg(SCENE, PAGE);
    const [one, other] = [await rasterise(svg, 900), await rasterise(svg, 900)];
    expect(Buffer.compare(one, other)).toBe(0);
    const header = Buffer.from(one);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([900, 600]);
  });

  it('draws letters as outlines, and says nothing', async () => {
    const svg = await outlined(figureSvg(SCENE, PAGE), loadFace);
    expect(svg).not.toMatch(/<text|<tspan|<title|<style/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(40);
  });

  it('has letters where the figure has words', async () => {
    const words = await ours(figureSvg(SCENE, PAGE), 900);
    const silent = await ours(figureSvg(SCENE, { ...PAGE, title: '' }), 900);
    expect(worstSquare(words, silent, 20).worst).toBeGreaterThan(20);
  });
});

describe.runIf(hasProgram('pdftoppm'))('a page of PDF looks like the picture', () => {
  let figures: Awaited<ReturnType<typeof bundledFigures>>;
  beforeAll(async () => {
    figures = await bundledFigures();
  }, 60_000);

  it.each([
    ['with every flag', {}, {}],
    ['with pairs', { coalitions: 'pairs', focus: 'SAU' }, { theme: 'dark' }],
    ['in Arabic', { focus: 'PAK' }, {}],
  ] as const)(
    '%s',
    async (name, view, choices) => {
      const { scene, page } = figures(view as object, choices, name === 'in Arabic' ? 'ar' : 'en');
      const svg = figureSvg(scene, page);
      const [mine, other] = [await ours(svg, 1800), await theirs(svg, 1800)];
      expect([other.width, other.height]).toEqual([mine.width, mine.height]);
      const { mean, worst } = worstSquare(mine, other, 12);
      expect(mean).toBeLessThan(1.5);
      expect(worst).toBeLessThan(30);
    },
    60_000,
  );
});
