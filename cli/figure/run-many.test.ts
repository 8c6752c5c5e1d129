import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { eachInItsFolder, inFolder, run, text } from './test-folder.ts';

eachInItsFolder();

const NATIONS = '--data data --out out --each-nation --at 1960';
const OF_NATIONS = ['AVA-avaria.svg', 'BOR-borduria.svg', 'CAR-carpathia.svg'];

/** Marks a file's time, by which it shows whether it is written again. */
async function markOld(names: readonly string[]): Promise<void> {
  for (const name of names) await utimes(inFolder('out', name), 1, 1);
}

async function rewritten(names: readonly string[]): Promise<readonly string[]> {
  const times = await Promise.all(names.map((name) => stat(inFolder('out', name))));
  return names.filter((_, index) => times[index]?.mtimeMs !== 1000);
}

describe('figures by the hundred', () => {
  it('are one of each nation that existed, with a page and a record of them', async () => {
    const { code, output, errors } = await run(NATIONS);
    expect(code).toBe(0);
    expect(output).toBe('out/index.html\n');
    expect(errors).toBe(
      [
        '1/3 AVA-avaria: written',
        '2/3 BOR-borduria: written',
        '3/3 CAR-carpathia: written',
        '3 written, 1 left out because the party did not exist on the date',
        '',
      ].join('\n'),
    );
    expect(await readdir(inFolder('out'))).toEqual([...OF_NATIONS, 'figures.json', 'index.html']);
    expect(JSON.parse(await text('out/figures.json'))).toMatchObject({
      data: 'A small atlas',
      figures: [
        {
          name: 'AVA-avaria',
          title: 'Security ties of Avaria',
          party: { id: 'AVA', name: 'Avaria' },
          day: '1960-12-31',
          address: '?at=1960&focus=AVA',
          files: [{ format: 'svg', file: 'AVA-avaria.svg' }],
        },
        { name: 'BOR-borduria' },
        { name: 'CAR-carpathia' },
      ],
    });
  });

  it('are matrices where those are asked for, of nations and of years', async () => {
    await run(`${NATIONS} --view matrix`);
    for (const name of OF_NATIONS) expect(await text(`out/${name}`)).toContain('id="matrix"');
    await markOld(OF_NATIONS);
    expect((await run(`${NATIONS} --view matrix`)).errors).toContain('0 written, 3 unchanged');
    await run(NATIONS);
    expect(await rewritten(OF_NATIONS)).toEqual(OF_NATIONS);
    await run('--data data --out years --years 1950..1970/10 --view matrix --format svg,pdf');
    expect(await readdir(inFolder('years'))).toContain('atlas-1960.pdf');
    expect(await text('years/atlas-1960.svg')).toContain('As of 31 December 1960');
    expect(await text('years/atlas-1960.svg')).toContain('id="matrix"');
  });

  it('are not made again where they would come out the same', async () => {
    await run(NATIONS);
    await markOld(OF_NATIONS);
    expect((await run(NATIONS)).errors).toContain('0 written, 3 unchanged');
    expect(await rewritten(OF_NATIONS)).toEqual([]);
    await rm(inFolder('out/BOR-borduria.svg'));
    expect((await run(NATIONS)).errors).toContain('1 written, 2 unchanged');
    expect(await rewritten(OF_NATIONS)).toEqual(['BOR-borduria.svg']);
  });

  it.each([
    '--force',
    '--theme dark',
    '--title {name}',
    '--width 200mm',
    '--no-legend',
    '--ties exercise',
  ])('are made again where they may differ: %s', async (option) => {
    await run(NATIONS);
    await markOld(OF_NATIONS);
    await run(`${NATIONS} ${option}`);
    expect(await rewritten(OF_NATIONS)).toEqual(OF_NATIONS);
  });

  it('are made again where the data differ', async () => {
    await run(NATIONS);
    await markOld(OF_NATIONS);
    const file = inFolder('data/sources.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Pact trains', 'A pact trains'));
    await run(NATIONS);
    expect(await rewritten(OF_NATIONS)).toEqual(OF_NATIONS);
  });

  it('gain a format without making the others again', async () => {
    await run(NATIONS);
    await markOld(OF_NATIONS);
    await run(`${NATIONS} --format svg,pdf`);
    expect(await rewritten(OF_NATIONS)).toEqual([]);
    const page = await text('out/index.html');
    expect(page.match(/href="AVA-avaria\.(svg|pdf)"/g)).toEqual([
      'href="AVA-avaria.svg"',
      'href="AVA-avaria.svg"',
      'href="AVA-avaria.pdf"',
    ]);
  });

  it('stop where they are told to, whole, and go on from there', async () => {
    const { code, errors } = await run(NATIONS, (stop) => stop());
    expect(code).toBe(130);
    expect(errors).toContain('1 written, 2 left: the same command goes on from here');
    expect(await readdir(inFolder('out'))).toEqual([
      'AVA-avaria.svg',
      'figures.json',
      'index.html',
    ]);
    expect((await run(NATIONS)).errors).toContain('2 written, 1 unchanged');
  });

  it('are the same bytes one after another and side by side', async () => {
    const many = '--each-nation --years 1960 --format svg,png,pdf,zip';
    await run(`--data data --out one ${many} --width 80mm --dpi 96 --jobs 1`);
    await run(`--data data --out two ${many} --width 80mm --dpi 96 --jobs 2`);
    const names = await readdir(inFolder('one'));
    expect(names).toHaveLength(3 * 4 + 2);
    expect(await readdir(inFolder('two'))).toEqual(names);
    for (const name of names) {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((where) => readFile(inFolder(where, name))),
      );
      expect(two && one?.equals(two), name).toBe(true);
    }
  }, 120_000);

  it('say once which pages are small for them, also when they were made before', async () => {
    const small = `${NATIONS} --width 200px --height 160px`;
    const told =
      /^short of room: 3 of 3, first AVA-avaria: This page is small .* On a page of \d+ × \d+ px .*\.$/m;
    const { code, errors } = await run(`${small} --jobs 2`);
    expect(code).toBe(0);
    expect(errors.trimEnd().split('\n').slice(3)).toEqual([
      '3 written, 1 left out because the party did not exist on the date',
      expect.stringMatching(told),
    ]);
    expect((await run(small)).errors).toMatch(told);
    expect((await run(`${small} --format svg,json`)).errors).toMatch(told);
    expect((await run(NATIONS)).errors).not.toContain('short of room');
    expect((await run(`${small} --format json`)).errors).not.toContain('short of room');
  }, 60_000);

  it('do without a record that cannot be understood', async () => {
    await run(NATIONS);
    await writeFile(inFolder('out/figures.json'), '{"figures":[{"name":"../x"}]}');
    expect((await run(NATIONS)).errors).toContain('3 written');
  });

  it('escape what the data hold', async () => {
    const file = inFolder('data/nations.csv');
    const bad = '<b onload=alert(1)>"Avaria"</b>';
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('AVA,Avaria', `AVA,"${bad.replaceAll('"', '""')}"`),
    );
    await run(NATIONS);
    const page = await text('out/index.html');
    expect(page).not.toContain('<b ');
    expect(page).toContain('&lt;b onload=alert(1)&gt;');
    expect(page).not.toContain('<script');
  });
});
