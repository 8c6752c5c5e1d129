import { chromium } from '@playwright/test';
import { browserOptions } from '../scripts/browser-options.mjs';
import { serve } from '../scripts/serve.mjs';
import { answering } from './answers.ts';
import { calibrate } from './calibrate.ts';
import { saving } from './figure.ts';
import { commanding } from './figures.ts';
import { filtering } from './filter.ts';
import { crowding } from './largest.ts';
import { mapping } from './map.ts';
import { opening } from './open.ts';
import { outlining } from './outlines.ts';
import type { Bench, Findings } from './part.ts';
import { table } from './table.ts';

// `npm run bench -- filter answers` runs these parts alone; BENCH_RUNS how often each thing is done.

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Findings>>> = {
  open: opening,
  filter: filtering,
  outlines: outlining,
  command: commanding,
  figure: saving,
  answers: answering,
  largest: crowding,
  map: mapping,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}
const runs = Math.max(5, Number(process.env.BENCH_RUNS ?? 5));
const port = Number(process.env.BENCH_PORT ?? 4197);

const server = await serve({ port, host: 'localhost' });
if ('portInUse' in server) throw new Error(`port ${port} is in use: set BENCH_PORT`);
const browser = await chromium.launch(browserOptions());

const unit = await calibrate(browser, runs);
let result: Findings['result'] = { calibrationMs: Math.round(unit * 10) / 10 };
const rows = [{ what: 'fixed arithmetic', value: `${unit.toFixed(1)} ms`, ratio: '× 1.000' }];
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const begun = performance.now();
  const findings = await part({ browser, address: server.address, runs, unit });
  process.stderr.write(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
  result = { ...result, ...findings.result };
  rows.push(...findings.rows);
}
await browser.close();
await server.close();

process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.stderr.write(`${table(rows)}\n`);
