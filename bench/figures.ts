import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { draw } from '../cli/figure/draw.ts';
import { encode } from '../cli/figure/encode.ts';
import { openData } from '../cli/figure/open-data.ts';
import { PAGE_PRESETS, presetSize } from '../src/figure/sizes.ts';
import { OPENING_VIEW } from '../src/view/view.ts';
import { type Bench, type Findings, row, times } from './part.ts';

const COMMAND = resolve(import.meta.dirname, '../scripts/figure.mjs');
const PAGE = {
  ...presetSize(PAGE_PRESETS.a4),
  dpi: PAGE_PRESETS.a4.dpi,
  unit: PAGE_PRESETS.a4.unit,
  transparent: false,
  lang: 'en',
  legend: true,
  sizeKey: true,
  sources: true,
} as const;

/** Milliseconds of the work itself: the opening view as SVG, and from its SVG as PNG at 300 dpi on A4. */
async function figureWork(
  runs: number,
): Promise<{ readonly svg: readonly number[]; readonly png: readonly number[] }> {
  const data = await openData(undefined, []);
  if (!data) throw new Error('the bundled data cannot be used');
  const [svg, png]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const drawn = await draw(data, OPENING_VIEW, PAGE);
    drawn.svg();
    const made = performance.now();
    await encode(drawn, 'png', PAGE.dpi);
    svg.push(made - begun);
    png.push(performance.now() - made);
  }
  return { svg, png };
}

/** Milliseconds of a map of the same ties as SVG, its crowds parted. */
async function mapWork(runs: number): Promise<readonly number[]> {
  const data = await openData(undefined, []);
  if (!data) throw new Error('the bundled data cannot be used');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    (await draw(data, { ...OPENING_VIEW, screen: 'map' }, PAGE)).svg();
    times.push(performance.now() - begun);
  }
  return times;
}

/** Milliseconds that the command takes from start to end for an SVG of each nation. */
async function figuresByCommand(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
  const begun = performance.now();
  const code = await new Promise((done) => {
    const args = [COMMAND, '--out', join(folder, 'figures'), '--each-nation'];
    spawn(process.execPath, args, { stdio: 'ignore' }).on('close', done);
  });
  const took = performance.now() - begun;
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(`npm run figure ended with ${code}`);
  return took;
}

/** The opening view and each nation as figures without a browser. */
export async function commanding({ runs, unit }: Bench): Promise<Findings> {
  const { svg, png } = await figureWork(runs);
  const svgByCommand = times(svg, unit);
  const pngByCommand = times(png, unit);
  const map = times(await mapWork(runs), unit);
  const nations = times([await figuresByCommand()], unit);
  return {
    result: { svgByCommand, pngByCommand, mapByCommand: map, figuresByCommand: nations },
    rows: [
      row('figure as SVG by command', svgByCommand),
      row('its PNG by command, A4 at 300 dpi', pngByCommand),
      row('map as SVG by command, A4', map),
      row('SVG of each nation by command', nations),
    ],
  };
}
