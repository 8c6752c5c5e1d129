import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { eachInItsFolder, inFolder, run, text } from './test-folder.ts';

eachInItsFolder();

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
    expect(await readdir(inFolder('a/b'))).toEqual(['avaria.svg']);
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
    const { code, errors } = await run([
      ...'--data data --out a.svg --focus AVA --at 1960-05'.split(' '),
      ...words,
      ...'--no-legend --no-sources --transparent'.split(' '),
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const svg = await text('a.svg');
    expect(svg).toContain('>Avaria (AVA) in 1960</title>');
    expect(svg).toContain('>On 1960-05</');
    expect(svg).toContain('>{x} A</desc>');
    expect(svg).not.toMatch(/<text[^>]*>[^<]*(?:Drawn with|Member of the OIC)|id="ground"/);
  });

  it.each([
    ['--at 1965 --compare 1953', 'From 1953 to 1965 (1965)'],
    ['--compare 2026-11', 'From 2026-11-22 to 2026-11-22 (2026)'],
    ['--at 2026', 'From  to 2026-11-22 (2026)'],
  ])('has the dates in its words that it shows: %s', async (options, title) => {
    const asked = ['--title', 'From {compare} to {date} ({year})'];
    await run([...`--data data --out a.svg ${options}`.split(' '), ...asked]);
    expect(await text('a.svg')).toContain(`>${title.replace('  ', ' ')}</title>`);
  });

  it('is in Arabic from right to left', async () => {
    await run('--data data --out a.svg --focus AVA --lang ar');
    const svg = await text('a.svg');
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('أفاريا');
  });

  it('is a PNG of the pixels asked for, a PDF, or the data', async () => {
    await run('--data data --out a.png --width 254mm --height 127mm --dpi 150');
    const png = await readFile(inFolder('a.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1500, 750]);
    await run('--data data --out a.pdf');
    expect((await text('a.pdf')).startsWith('%PDF-')).toBe(true);
    await run('--data data --out a.graphml --at 1960');
    expect(await text('a.graphml')).toContain('<graphml');
    expect(await text('a.graphml')).not.toContain('CC BY 4.0');
  });

  it('brings its sources for whatever reads them, and as a numbered list', async () => {
    const sources = '--data data --focus AVA --at 1960 --lang ar --out';
    for (const ending of ['bib', 'ris', 'csl.json', 'txt', 'md']) {
      const done = { code: 0, output: `a.${ending}\n`, errors: '' };
      expect(await run(`${sources} a.${ending}`)).toEqual(done);
    }
    const items = JSON.parse(await text('a.csl.json')) as readonly { readonly title: string }[];
    const titles = items.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    const list = await text('a.txt');
    // In one language, which is that of the app's own list.
    expect(list).toMatch(/^Sources\n\nSecurity ties of Avaria; as of 31 December 1960; /);
    for (const [index, title] of titles.entries()) {
      expect(list).toContain(`\n\n${index + 1}. ${title}`);
      expect(await text('a.md')).toContain(`\n\n${index + 1}. *${title}*`);
    }
    expect((await text('a.bib')).match(/^@/gm)).toHaveLength(titles.length);
    expect((await text('a.ris')).match(/^ER {2}-/gm)).toHaveLength(titles.length);
  });

  it('is a matrix of nations where that view is asked for', async () => {
    const { code, output, errors } = await run(
      '--data data --out a.svg --view matrix --order name --at 1962 --ties mutual-defence,exercise',
    );
    expect({ code, output, errors }).toEqual({ code: 0, output: 'a.svg\n', errors: '' });
    const svg = await text('a.svg');
    expect(svg.match(/ data-row="\w+"/g)).toEqual([
      ' data-row="AVA"',
      ' data-row="BOR"',
      ' data-row="CAR"',
    ]);
    expect(svg).toContain('data-cell="AVA BOR"');
    expect(svg).toContain('Matrix of 3 nations, each with a row and a column');
    expect(svg).toContain('ordered by name');
  });

  it('of a comparison states both dates and explains what is drawn of them', async () => {
    await run('--data data --out a.svg --at 1965 --compare 1953');
    const svg = await text('a.svg');
    expect(svg).toContain('>Between 31 December 1953 and 31 December 1965</');
    expect(svg).toMatch(/<desc[^>]*>[^<]* began and [^<]* stayed/);
    expect(svg).toContain('Began between the dates');
    expect(svg).toContain('Stayed (faint)');
    expect(svg).not.toMatch(/As of 31|Ended between the dates/);
    await run('--data data --out a.png --at 1965 --compare 1953 --lang ar --view map');
    const png = await readFile(inFolder('a.png'));
    expect(png.toString('utf8')).toContain('بين 31 ديسمبر 1953 و31 ديسمبر 1965; ');
  });

  it('keeps a name for those who do not see it, where it has no title and subtitle', async () => {
    await run(['--data', 'data', '--out', 'a.svg', '--title', '', '--subtitle', '']);
    const svg = await text('a.svg');
    expect(svg).toContain('<title id="figure-title">Security ties of the Islamic world</title>');
    expect(svg).toContain('>Security ties of the Islamic world. As of 22 November 2026. Network');
    expect(svg).not.toContain('>Security ties of the Islamic world</text>');
  });

  it('is a map where that view is asked for', async () => {
    const { code, errors } = await run('--data data --out a.svg --view map --at 1962');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const svg = await text('a.svg');
    expect(svg).toContain('<g id="map"');
    expect(svg).toContain('World map of');
    expect(svg).toContain('data-party="AVA"');
  });

  it('has data with the places of the network, whatever is drawn', async () => {
    const places = async (view: string) => {
      await run(`--data data --out a.cyjs --at 1962 --view ${view}`);
      return (await text('a.cyjs')).match(/"position":\s*\{[^}]*\}/g);
    };
    const ofNetwork = await places('network');
    expect(ofNetwork?.length).toBeGreaterThan(2);
    expect(await places('map')).toEqual(ofNetwork);
    expect(await places('matrix')).toEqual(ofNetwork);
  });

  it('says from which page on a matrix is legible', async () => {
    const { code, errors } = await run('--out a.svg --view matrix --preset one-column');
    expect(code).toBe(0);
    expect(errors).toMatch(/^The cells are small on this page: from \d+ × \d+ mm on, their marks/);
    expect(await run('--data data --out a.svg --view matrix --preset one-column')).toMatchObject({
      errors: '',
    });
  }, 30_000);

  it('tells what sizes stand for unless it is told not to', async () => {
    const sized = '--data data --out a.svg --measure degree --at 1962';
    await run(sized);
    expect(await text('a.svg')).toContain('Number of ties: from');
    await run(`${sized} --no-legend`);
    expect(await text('a.svg')).toContain('Number of ties: from');
    await run(`${sized} --no-size-key`);
    expect(await text('a.svg')).not.toContain('Number of ties: from');
  });

  it.each([
    ['', '?at=2026-11-22'],
    ['--at 2026', '?at=2026-11-22'],
    ['--at 1960-05 --focus AVA --depth 2', '?at=1960-05&focus=AVA&depth=2'],
    ['--compare 1953 --view map', '?at=2026-11-22&compare=1953&view=map'],
    ['--at 1953 --compare 2026-11', '?at=1953&compare=2026-11-22'],
    ['--at 1962 --view matrix --order name', '?at=1962&view=matrix&order=name'],
    ['--at 1962 --theme dark --lang ar', '?at=1962&theme=dark&lang=ar'],
    ['--at 1962 --theme light --measure degree', '?at=1962&measure=degree&theme=light'],
    ['--view-address ?view=table&at=1962&about=data&lang=en', '?at=1962'],
  ])('carries the address by which it is made again: %s', async (options, address) => {
    await run(`--data data --out a.svg ${options}`.trim());
    const svg = await text('a.svg');
    const written = /<dc:source>([^<]*)<\/dc:source>/.exec(svg)?.[1]?.replaceAll('&amp;', '&');
    expect(written).toBe(address);
    expect(await run(['--data', 'data', '--out', 'b.svg', '--view-address', address])).toEqual({
      code: 0,
      output: 'b.svg\n',
      errors: '',
    });
    expect((await text('b.svg')) === svg).toBe(true);
  });

  it('carries that address in every format', async () => {
    const address = '?at=2026-11-22&focus=AVA';
    for (const file of ['a.png', 'a.pdf']) {
      await run(`--data data --out ${file} --focus AVA --width 80mm --dpi 96`);
      const written = await readFile(inFolder(file), 'latin1');
      expect(written).toContain(file === 'a.png' ? address : address.replaceAll('&', '&amp;'));
    }
    await run('--data data --out a.json --focus AVA');
    expect(JSON.parse(await text('a.json'))).toMatchObject({ provenance: { address } });
    await run('--data data --out many/ --focus AVA');
    expect(JSON.parse(await text('many/figures.json'))).toMatchObject({ figures: [{ address }] });
  });

  it('of a link to the table is one of the network, and says so', async () => {
    const network = '--data data --out a.svg --at 1960';
    await run(network);
    const expected = await text('a.svg');
    const { code, errors } = await run(
      '--data data --out a.svg --view-address ?view=table&at=1960',
    );
    expect({ code, errors }).toEqual({
      code: 0,
      errors:
        '--view-address: view: the link is to the table, of which the figure is one of the network\n',
    });
    expect(await text('a.svg')).toBe(expected);
  });

  it.each(['--view table', '--view-address ?view=table'])(
    'has the data of the table without a word: %s',
    async (view) => {
      const { code, errors } = await run(['--data', 'data', '--out', 'a.json', ...view.split(' ')]);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    },
  );
});

describe('a figure without a tie', () => {
  it.each([
    [
      '--focus AVA --ties basing-and-access',
      ': --ties mutual-defence,exercise,training-and-assistance would show some',
    ],
    ['--focus AVA --at 1960 --ties=', ': --ties mutual-defence,exercise would show some'],
    [
      '--focus AVA --at 1960 --ties= --view matrix --only AVA,BOR',
      ': --ties mutual-defence,exercise would show some',
    ],
    ['--at 1946', ', nor would it with other --ties: another date may have some'],
    [
      '--at 1946 --side inside',
      ', nor would it with other --ties: another date or fewer filters may have some',
    ],
    [
      '--focus pact --view matrix',
      ', nor would it with other --ties: --within pact instead of --focus shows those of its members',
    ],
    [
      '--focus pact --coalitions none',
      ': coalitions are hidden, pact too; another --coalitions shows it',
    ],
  ])('is made, and said to be one with what would have some: %s', async (options, remedy) => {
    expect(await run(`--data data --out a.svg ${options}`)).toEqual({
      code: 0,
      output: 'a.svg\n',
      errors: `the figure shows no tie${remedy}\n`,
    });
  });

  it.each([
    '--focus AVA --ties mutual-defence',
    '--focus AVA --ties exercise',
    '--focus AVA --ties training-and-assistance',
    '--view matrix --within pact',
    '--focus pact --coalitions hub',
  ])('is not said of what a notice recommends: %s', async (options) => {
    expect((await run(`--data data --out a.svg ${options}`)).errors).toBe('');
  });

  it('is counted among many', async () => {
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
    expect(existsSync(inFolder('a.svg'))).toBe(false);
  });

  it('ends with 2 where a year is outside the record', async () => {
    expect(await run('--data data --out a --years 1940..1960/10')).toMatchObject({
      code: 2,
      errors: '--years: 1940 is outside the record, which runs from 1945 to 2026\n',
    });
  });

  it('ends with 2 where there are no data, or none that are sound', async () => {
    expect((await run('--data nowhere --out a.svg')).errors).toBe(
      `--data: there is no folder ${inFolder('nowhere')}: name one that holds nations.csv\n`,
    );
    await writeFile(inFolder('data/nations.csv'), 'id,name\nA B,\n');
    const { code, errors } = await run('--data data --out a.svg');
    expect(code).toBe(2);
    expect(errors).toMatch(/^--data: the package cannot be used until this is corrected:\n {2}nat/);
    expect(errors).toContain(`npm run data:check -- ${JSON.stringify(inFolder('data'))}`);
  });

  it('ends with 2 where nothing can be written', async () => {
    await writeFile(inFolder('file'), '');
    for (const out of ['file/a.svg', 'file/out/']) {
      const { code, errors } = await run(`--data data --out ${out}`);
      expect(code).toBe(2);
      expect(errors).toMatch(/^--out: cannot write there \(E.*\): name a place that you may/m);
    }
  });

  it('does not write over a page that is none of its own', async () => {
    await mkdir(inFolder('out'));
    await writeFile(inFolder('out/index.html'), '<title>Mine</title>');
    const { code, errors } = await run('--data data --out out --each-nation');
    expect(code).toBe(2);
    expect(errors).toBe(
      `--out: ${inFolder('out')} holds an index.html that is no page of figures: name another folder\n`,
    );
    expect(await text('out/index.html')).toBe('<title>Mine</title>');
  });

  it('prints its help, at fault or asked for', async () => {
    const asked = await run('--help');
    expect(asked).toMatchObject({ code: 0, errors: '' });
    expect(asked.output).toMatch(/^usage: npm run figure -- --out FILE\|FOLDER/);
  });
});
