import { chromium } from '@playwright/test';
import { browserOptions } from '../scripts/browser-options.mjs';
import { serve } from '../scripts/serve.mjs';
import { askAll } from './answers.ts';
import { calibrate } from './calibrate.ts';
import { dragFrames, zoomFrames } from './drag.ts';
import { saveFigure } from './figure.ts';
import { figuresByCommand, figureWork } from './figures.ts';
import { stepDate, switchToHulls, toggleKind } from './filter.ts';
import { mapSamples } from './map.ts';
import { firstVisit, freshPage } from './open.ts';
import { LARGEST } from './questions.ts';
import { median, quantile } from './statistics.ts';
import { type Row, table } from './table.ts';

const runs = Math.max(5, Number(process.env.BENCH_RUNS ?? 7));
const port = Number(process.env.BENCH_PORT ?? 4197);

const rounded = (value: number) => Math.round(value * 10) / 10;

const server = await serve({ port, host: 'localhost' });
if ('portInUse' in server) throw new Error(`port ${port} is in use: set BENCH_PORT`);
const browser = await chromium.launch(browserOptions());

const visits = [];
for (let run = 0; run < runs; run++) visits.push(await firstVisit(browser, server.address));

const page = await freshPage(browser);
await page.goto(server.address);
await page.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
const unit = await calibrate(page, runs);
const layouts = await page.evaluate(() =>
  window.recorded.measures.filter(({ name }) => name === 'layout').map((m) => m.duration),
);
const kinds = await toggleKind(page, runs * 2);
const dates = await stepDate(page, runs * 2);
const frames: number[] = [];
for (let run = 0; run < runs; run++) frames.push(...(await dragFrames(page)));
const figures = {
  svg: await saveFigure(page, 'SVG', runs),
  png: await saveFigure(page, 'PNG', runs),
  pdf: await saveFigure(page, 'PDF', runs),
};

const outlined = await freshPage(browser);
await outlined.goto(server.address);
await outlined.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
await outlined.waitForTimeout(2000);
const hulls = await switchToHulls(outlined, runs);
await outlined.keyboard.press('ArrowRight');
const hullDates = await stepDate(outlined, runs * 2);
const hullFrames: number[] = [];
for (let run = 0; run < runs; run++) hullFrames.push(...(await dragFrames(outlined)));
const answers = await askAll(page, server.address, runs);
await page.goto(`${server.address}?${LARGEST}`);
await page.waitForFunction(() => window.recorded.measures.some(({ name }) => name === 'open'));
await page.waitForTimeout(1000);
const largest = (await page.getByRole('status').textContent()) ?? '';
const dragged: number[] = [];
const zoomed: number[] = [];
for (let run = 0; run < runs; run++) {
  dragged.push(...(await dragFrames(page)));
  zoomed.push(...(await zoomFrames(page)));
}
const map = await mapSamples(browser, server.address, runs);
await browser.close();
await server.close();
const figure = await figureWork(runs);
const nations = await figuresByCommand();

const times = (samples: readonly number[]) => ({
  medianMs: rounded(median(samples)),
  p95Ms: rounded(quantile(samples, 0.95)),
  ratio: Math.round((median(samples) / unit) * 1000) / 1000,
  samples: samples.length,
});
const filterTimes = (samples: typeof kinds) => ({
  ...times(samples.map(({ duration }) => duration)),
  longTasks: samples.reduce((sum, { longTasks }) => sum + longTasks, 0),
});

const result = {
  calibrationMs: rounded(unit),
  open: times(visits.map(({ openMs }) => openMs)),
  scriptBytesGzipped: median(visits.map(({ scriptBytes }) => scriptBytes)),
  ...(layouts.length > 0 ? { layout: times(layouts) } : {}),
  filterKind: filterTimes(kinds),
  filterDate: filterTimes(dates),
  dragFrame: times(frames),
  hulls: filterTimes(hulls),
  hullsDate: filterTimes(hullDates),
  hullsDragFrame: times(hullFrames),
  svgByCommand: times(figure.svg),
  pngByCommand: times(figure.png),
  figuresByCommand: times([nations]),
  figureSvg: times(figures.svg),
  figurePng: times(figures.png),
  figurePdf: times(figures.pdf),
  answers: answers.map(({ name, first, later }) => ({
    name,
    firstMs: rounded(first.duration),
    ...times(later.map(({ duration }) => duration)),
    longTasks: later.reduce((sum, { longTasks }) => sum + longTasks.length, 0),
    longestTaskMs: rounded(Math.max(0, ...later.flatMap(({ longTasks }) => longTasks))),
  })),
  largest,
  largestDragFrame: times(dragged),
  largestZoomFrame: times(zoomed),
  mapKind: filterTimes(map.kinds),
  mapDragFrame: times(map.usual.drag),
  mapZoomFrame: times(map.usual.zoom),
  mapLargestDragFrame: times(map.largest.drag),
  mapLargestZoomFrame: times(map.largest.zoom),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

const row = (what: string, { medianMs, p95Ms, ratio }: ReturnType<typeof times>): Row => ({
  what,
  value: `${medianMs.toFixed(1)} ms (p95 ${p95Ms.toFixed(1)})`,
  ratio: `× ${ratio.toFixed(3)}`,
});
const filterRow = (
  what: string,
  samples: ReturnType<typeof times> & { readonly longTasks: number },
): Row => row(`${what}, ${samples.longTasks} long tasks`, samples);

const rows: Row[] = [
  { what: 'fixed arithmetic', value: `${result.calibrationMs.toFixed(1)} ms`, ratio: '× 1.000' },
  row('open, nothing cached', result.open),
  {
    what: 'script for it',
    value: `${(result.scriptBytesGzipped / 1000).toFixed(1)} kB gz`,
    ratio: '',
  },
  ...(result.layout ? [row('layout', result.layout)] : []),
  filterRow('one kind off or on', result.filterKind),
  filterRow('one step of the date', result.filterDate),
  row('frame while dragging', result.dragFrame),
  filterRow('coalitions as outlines', result.hulls),
  filterRow('one step of the date with outlines', result.hullsDate),
  row('frame while dragging outlines', result.hullsDragFrame),
  row('figure as SVG by command', result.svgByCommand),
  row('its PNG by command, A4 at 300 dpi', result.pngByCommand),
  row('SVG of each nation by command', result.figuresByCommand),
  row('figure as SVG', result.figureSvg),
  row('figure as PNG, A4 at 300 dpi', result.figurePng),
  row('figure as PDF', result.figurePdf),
  ...result.answers.map((answer) =>
    filterRow(`${answer.name}, first ${answer.firstMs.toFixed(0)} ms`, answer),
  ),
  { what: `largest: ${result.largest}`, value: '', ratio: '' },
  row('largest, frame while dragging', result.largestDragFrame),
  row('largest, frame while zooming', result.largestZoomFrame),
  filterRow('on the map, one kind off or on', result.mapKind),
  row('map, frame while dragging', result.mapDragFrame),
  row('map, frame while zooming', result.mapZoomFrame),
  row('largest on the map, frame while dragging', result.mapLargestDragFrame),
  row('largest on the map, frame while zooming', result.mapLargestZoomFrame),
];
process.stderr.write(`${table(rows)}\n`);
