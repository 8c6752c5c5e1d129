import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL_PACKAGE } from '../src/formats/small-package.ts';
import { checkData } from './check-data.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
  for (const [name, text] of SMALL_PACKAGE) await writeFile(join(folder, name), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await checkData(args, (line) => lines.push(line));
  return { code, output: lines.join('\n') };
}

describe('data:check', () => {
  it('prints what a sound package covers', async () => {
    const { code, output } = await run(folder, '--strict');
    expect(code).toBe(0);
    expect(output).toMatch(/relationships +2\n/);
    expect(output).toContain('Today is 2026-11-22, as its datapackage.json says.');
    expect(output).toContain('0 problems');
  });

  it('prints every problem with its place, and fails', async () => {
    await writeFile(join(folder, 'nations.csv'), 'id,name\nA B,\n');
    const { code, output } = await run(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/^nations\.csv:2: id: "A B" is not an id/m);
    expect(output).toMatch(/^nations\.csv:2: name: is blank/m);
  });

  it('holds a package of one’s own to rules of evidence only when asked', async () => {
    await writeFile(join(folder, 'nations.csv'), 'id,name\nAVA,A\nBOR,B\nCAR,C\nold-avaria,D\n');
    expect((await run(folder)).code).toBe(0);
    expect((await run(folder, '--strict')).code).toBe(1);
  });

  it('says where today comes from without a descriptor', async () => {
    await rm(join(folder, 'datapackage.json'));
    expect((await run(folder)).output).toContain('Today is 2026-11-21, the newest date on which');
  });

  it('says that a folder is not there', async () => {
    const { code, output } = await run(join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(output).toMatch(/^there is no folder .*nowhere: name one that holds nations\.csv$/);
  });

  it('explains itself on arguments it does not know', async () => {
    expect(await run('--loud')).toMatchObject({ code: 2 });
    expect((await run('a', 'b')).output).toMatch(/^usage: /);
  });
});
