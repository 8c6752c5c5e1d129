import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, tool } from './run.mjs';

const lanes = 2;

export const unitReport = join(root, '.cache', 'unit.json');

export function checkSteps() {
  const licences = { command: process.execPath, args: ['scripts/licences.mjs', '--check'] };
  return [
    {
      name: 'unit tests',
      start: (options) => {
        mkdirSync(join(root, '.cache'), { recursive: true });
        rmSync(unitReport, { force: true });
        const reports = ['--reporter=default', '--reporter=json', `--outputFile=${unitReport}`];
        return run(tool('vitest', 'run', ...reports), options);
      },
    },
    step('types', tool('typescript', '-b')),
    step('format and lint', tool('@biomejs/biome', 'ci', '--colors=off', '.')),
    step('data', tool('tsx', 'cli/data-check.ts')),
    step('unused code', tool('knip')),
    step('licences', licences),
  ];
}

function step(name, command) {
  return { name, start: (options) => run(command, options) };
}

/** Runs the steps two at a time, shows what each failed one said, and returns the failed names. */
export async function runSteps(steps) {
  const failed = [];
  const waiting = [...steps];
  async function lane() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const begun = performance.now();
      const { code, output } = await next.start({ output: 'kept' });
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      if (code !== 0) {
        failed.push(next.name);
        console.log(`\n${output.trimEnd()}\n`);
      }
      console.log(`${code === 0 ? '✓' : '✗'} ${next.name} (${seconds} s)`);
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}
