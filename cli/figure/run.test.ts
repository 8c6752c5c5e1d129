import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL_PACKAGE } from '../../src/formats/small-package.ts';
import { runFigure } from './run.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactograph-'));
  await mkdir(join(folder, 'data'));
  for (const [name, text] of SMALL_PACKAGE) await writeFile(join(folder, 'data', name), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(line: string, stop = new AbortController().signal) {
  const [output, errors]: [string[], string[]] = [[], []];
  const code = await runFigure(line.split(' '), {
    from: folder,
    output: { write: (text) => output.push(text) },
    errors: { write: (text) => errors.push(text) },
    stop,
  });
  return { code, output: output.join(''), errors: errors.join('') };
}

const text = (name: string) => readFile(join(folder, name), 'utf8');
const NATIONS = '--data data --out out --each-nation --at 1960';
const OF_NATIONS = ['AVA-avaria.svg', 'BOR-borduria.svg', 'CAR-carpathia.svg'];

describe('a figure by command', () => {
  it('is written where it is asked for, in folders made for it', async () => {
    const { code, output, errors } = await run(
      '--data data --out a/b/avaria.svg --focus AVA --at 1960 --ties mutual-defence,exercise',
    );
    expect({ code, output, errors }).toEqual({ code: 0, output: 'a/b/avaria.svg\n', errors: '' });
    const svg = await text('a/b/avaria.svg');
    expect(svg).toContain('<title id="figure-title">Security ties of Avaria</title>');
    expect(svg).toContain('As of 31 December 1960');
    expect(svg).toContain('Source: A small atlas, as of 22 November 2026. Drawn with Pactograph.');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['avaria.svg']);
  });

  it('has the words it is given, with places filled in, and leaves out what it is told to', async () => {
    const words = [
      '--title',
      '{name} ({id}) in {year}',
      '--subtitle',
      'On {date}',
      '--alt',
      '{x} A',
    ];
    const problems: string[] = [];
    const code = await runFigure(
      [...'--data data --out a.svg --focus AVA --at 1960-05'.split(' '), ...words].concat(
        '--no-legend',
        '--no-sources',
        '--transparent',
      ),
      {
        from: folder,
        output: { write: () => undefined },
        errors: { write: (said) => problems.push(said) },
        stop: new AbortController().signal,
      },
    );
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const svg = await text('a.svg');
    expect(svg).toContain('>Avaria (AVA) in 1960</title>');
    expect(svg).toContain('>On 1960-05</');
    expect(svg).toContain('>{x} A</desc>');
    expect(svg).not.toMatch(/Drawn with|Member of the OIC|id="ground"/);
  });

  it('is in Arabic from right to left', async () => {
    await run('--data data --out a.svg --focus AVA --lang ar');
    const svg = await text('a.svg');
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('أفاريا');
  });

  it('is a PNG of the pixels asked for, a PDF, or the data', async () => {
    await run('--data data --out a.png --width 254mm --height 127mm --dpi 150');
    const png = await readFile(join(folder, 'a.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1500, 750]);
    await run('--data data --out a.pdf');
    expect((await text('a.pdf')).startsWith('%PDF-')).toBe(true);
    await run('--data data --out a.graphml --at 1960');
    expect(await text('a.graphml')).toContain('<graphml');
    expect(await text('a.graphml')).not.toContain('CC BY 4.0');
  });

  it('says that it is of the network when another view is asked for', async () => {
    const { code, errors } = await run('--data data --out a.svg --view table');
    expect({ code, errors }).toEqual({
      code: 0,
      errors: '--view: a figure is of the network whatever the view is\n',
    });
  });
});

describe('a figure without a tie', () => {
  it('is made, and said to be one', async () => {
    const none = await run('--data data --out a.svg --focus AVA --ties basing-and-access');
    expect(none).toMatchObject({
      code: 0,
      errors: 'the figure shows no tie: other --ties or another date may have some\n',
    });
    expect((await run('--data data --out out --each-nation --at 1946')).errors).toContain(
      '3 written, 3 without a tie of these kinds, 1 left out',
    );
  });
});

describe('a command that cannot be followed', () => {
  it.each([
    ['--focus AVAR', '--focus: unknown party: AVAR; did you mean AVA (Avaria)?'],
    ['--focus borduia', '--focus: unknown party: borduia; did you mean BOR (Borduria)?'],
    [
      '--focus SAU',
      '--focus: unknown party: SAU; ids are those of nations.csv and coalitions.csv, such as SAU or gcc',
    ],
    ['--unfold pact,pat', '--unfold: unknown coalition: pat; did you mean pact (The Pact)?'],
    ['--only AVA,BOX', '--only: unknown party: BOX; did you mean BOR (Borduria)?'],
    ['--from AVA --to AVA', '--to: AVA is the other party too: name another'],
    ['--at 1944', '--at: 1944 is outside the record, which runs from 1945 to 2026-11-22'],
    [
      '--view-address ?compare=2030',
      '--view-address: compare: 2030 is outside the record, which runs from 1945 to 2026-11-22',
    ],
  ])('ends with 2 and says why: %s', async (options, problem) => {
    const { code, output, errors } = await run(`--data data --out a.svg ${options}`);
    expect({ code, output, errors }).toEqual({ code: 2, output: '', errors: `${problem}\n` });
    expect(existsSync(join(folder, 'a.svg'))).toBe(false);
  });

  it('ends with 2 where a year is outside the record', async () => {
    expect(await run('--data data --out a --years 1940..1960/10')).toMatchObject({
      code: 2,
      errors: '--years: 1940 is outside the record, which runs from 1945 to 2026\n',
    });
  });

  it('ends with 2 where there are no data, or none that are sound', async () => {
    expect((await run('--data nowhere --out a.svg')).errors).toBe(
      `--data: there is no folder ${join(folder, 'nowhere')}: name one that holds nations.csv\n`,
    );
    await writeFile(join(folder, 'data/nations.csv'), 'id,name\nA B,\n');
    const { code, errors } = await run('--data data --out a.svg');
    expect(code).toBe(2);
    expect(errors).toMatch(/^--data: the package cannot be used until this is corrected:\n {2}nat/);
    expect(errors).toContain(`npm run data:check -- ${JSON.stringify(join(folder, 'data'))}`);
  });

  it('ends with 2 where nothing can be written', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const out of ['file/a.svg', 'file/out/']) {
      const { code, errors } = await run(`--data data --out ${out}`);
      expect(code).toBe(2);
      expect(errors).toMatch(/^--out: cannot write there \(E.*\): name a place that you may/m);
    }
  });

  it('does not write over a page that is none of its own', async () => {
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out/index.html'), '<title>Mine</title>');
    const { code, errors } = await run(NATIONS);
    expect(code).toBe(2);
    expect(errors).toBe(
      `--out: ${join(folder, 'out')} holds an index.html that is no page of figures: name another folder\n`,
    );
    expect(await text('out/index.html')).toBe('<title>Mine</title>');
  });

  it('prints its help, at fault or asked for', async () => {
    const asked = await run('--help');
    expect(asked).toMatchObject({ code: 0, errors: '' });
    expect(asked.output).toMatch(/^usage: npm run figure -- --out FILE\|FOLDER/);
  });
});

/** Marks a file's time, by which it shows whether it is written again. */
async function markOld(names: readonly string[]): Promise<void> {
  for (const name of names) await utimes(join(folder, 'out', name), 1, 1);
}

async function rewritten(names: readonly string[]): Promise<readonly string[]> {
  const times = await Promise.all(names.map((name) => stat(join(folder, 'out', name))));
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
    expect(await readdir(join(folder, 'out'))).toEqual([
      ...OF_NATIONS,
      'figures.json',
      'index.html',
    ]);
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

  it('are not made again where they would come out the same', async () => {
    await run(NATIONS);
    await markOld(OF_NATIONS);
    expect((await run(NATIONS)).errors).toContain('0 written, 3 unchanged');
    expect(await rewritten(OF_NATIONS)).toEqual([]);
    await rm(join(folder, 'out/BOR-borduria.svg'));
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
    const file = join(folder, 'data/sources.csv');
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
    const stop = new AbortController();
    const [errors, begun]: [string[], string[]] = [[], []];
    const code = await runFigure(NATIONS.split(' '), {
      from: folder,
      output: { write: () => undefined },
      errors: {
        write: (said) => {
          if (begun.push(said) === 1) stop.abort();
          return errors.push(said);
        },
      },
      stop: stop.signal,
    });
    expect(code).toBe(130);
    expect(errors.join('')).toContain('1 written, 2 left: the same command goes on from here');
    expect(await readdir(join(folder, 'out'))).toEqual([
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
    const names = await readdir(join(folder, 'one'));
    expect(names).toHaveLength(3 * 4 + 2);
    expect(await readdir(join(folder, 'two'))).toEqual(names);
    for (const name of names) {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((where) => readFile(join(folder, where, name))),
      );
      expect(two && one?.equals(two), name).toBe(true);
    }
  }, 120_000);

  it('do without a record that cannot be understood', async () => {
    await run(NATIONS);
    await writeFile(join(folder, 'out/figures.json'), '{"figures":[{"name":"../x"}]}');
    expect((await run(NATIONS)).errors).toContain('3 written');
  });

  it('escape what the data hold', async () => {
    const file = join(folder, 'data/nations.csv');
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
