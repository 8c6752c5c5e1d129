import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../scripts/figure.mjs');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command as a reader does; `heard` may interrupt it by what it says. */
function run(
  line: string,
  env: Readonly<Record<string, string>> = {},
  heard: (errors: string, interrupt: () => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [COMMAND, ...line.split(' ')], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      heard(errors, () => child.kill('SIGINT'));
    });
    child.on('close', (code) => done({ code, output, errors }));
  });
}

describe('npm run figure', () => {
  it('writes a figure of the bundled data, the same wherever and whenever', async () => {
    const view = '--at 2015-03-26 --focus SAU --depth 1 --ties mutual-defence,exercise';
    const page = '--coalitions hub --theme light --lang en --width 183mm --height 120mm';
    const asked = `${view} ${page} --format svg,png,pdf`;
    const [one, two] = await Promise.all([
      run(`--out one/ ${asked}`, { TZ: 'Asia/Riyadh', LC_ALL: 'ar_EG.UTF-8' }),
      run(`--out two/ ${asked}`, { TZ: 'America/Lima', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(one).toEqual({
      code: 0,
      output: 'one/index.html\n',
      errors: '1/1 SAU-saudi-arabia: written\n1 written\n',
    });
    expect(two.code).toBe(0);
    const names = await readdir(join(folder, 'one'));
    expect(names).toEqual([
      'SAU-saudi-arabia.pdf',
      'SAU-saudi-arabia.png',
      'SAU-saudi-arabia.svg',
      'figures.json',
      'index.html',
    ]);
    for (const name of names) {
      const [first, second] = await Promise.all(
        ['one', 'two'].map((where) => readFile(join(folder, where, name))),
      );
      expect(second && first?.equals(second), name).toBe(true);
    }
    const svg = await readFile(join(folder, 'one/SAU-saudi-arabia.svg'), 'utf8');
    expect(svg).toContain('As of 26 March 2015');
    expect(svg).toContain('>Saudi Arabia<');
  }, 120_000);

  it('ends with 2 and one clear message where it cannot be followed', async () => {
    expect(await run('--out a.svg --focus SAUD')).toEqual({
      code: 2,
      output: '',
      errors: '--focus: unknown party: SAUD; did you mean SAU (Saudi Arabia)?\n',
    });
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);

  it('stops at Ctrl-C with what is whole, and goes on from there', async () => {
    const line = '--out out --each-nation --format svg,pdf';
    const stopped = await run(line, {}, (errors, interrupt) => {
      if (/^2\/57 .*\n$/m.test(errors)) interrupt();
    });
    expect(stopped.code).toBe(130);
    const names = await readdir(join(folder, 'out'));
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(names).toContain('index.html');
    const written = Number(/^(\d+) written, (\d+) left/m.exec(stopped.errors)?.[1]);
    expect(written).toBeGreaterThan(1);
    expect(written).toBeLessThan(57);
    const { code, errors } = await run(line);
    expect(code).toBe(0);
    expect(errors).toContain(`${57 - written} written, ${written} unchanged`);
    expect(await readdir(join(folder, 'out'))).toHaveLength(57 * 2 + 2);
  }, 120_000);
});
