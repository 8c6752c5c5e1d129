import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/view/parameters.ts';
import { OPENING_VIEW } from '../../src/view/view.ts';
import { helpText } from './help.ts';
import { OPTIONS } from './option-table.ts';
import { readRequest } from './read-request.ts';
import type { Request } from './request.ts';

const FROM = join(tmpdir(), 'nowhere');

function read(line: string, ...more: readonly string[]) {
  const problems: string[] = [];
  const request = readRequest([...line.split(' '), ...more], FROM, problems);
  return { request, problems };
}

function asked(line: string, ...more: readonly string[]): Request {
  const { request, problems } = read(line, ...more);
  expect(problems).toEqual([]);
  if (!request || request === 'help') throw new Error('not a request');
  return request;
}

describe('the command line', () => {
  it('asks for a figure of the opening view on A4', () => {
    const request = asked('--out figure.svg');
    expect(request).toMatchObject({
      out: join(FROM, 'figure.svg'),
      isFolder: false,
      formats: ['svg'],
      view: OPENING_VIEW,
      series: { coalitions: false },
      force: false,
    });
    expect(request.page).toMatchObject({ dpi: 300, lang: 'en', legend: true, sources: true });
    expect(request.page.width).toBeCloseTo((297 / 25.4) * 96, 9);
  });

  it('takes every parameter of the address', () => {
    const { view } = asked(
      '--out a.svg --at 2015-03-26 --focus=SAU --depth 2 --ties mutual-defence,exercise --coalitions pairs --theme dark --regions gulf,levant --measure degree',
    );
    expect(view).toMatchObject({
      at: '2015-03-26',
      focus: 'SAU',
      depth: 2,
      kinds: ['mutual-defence', 'exercise'],
      coalitions: 'pairs',
      theme: 'dark',
      narrowing: { regions: ['gulf', 'levant'] },
      measure: 'degree',
    });
    for (const { name } of PARAMETERS) expect(OPTIONS.has(name), name).toBe(true);
  });

  it('takes the theme of a figure, print included', () => {
    expect(asked('--out a.svg').page.theme).toBeUndefined();
    expect(asked('--out a.svg --theme dark').page.theme).toBe('dark');
    expect(asked('--out a.svg --theme print').page.theme).toBe('print');
  });

  it.each([
    ['a.json', 'json'],
    ['a.csl.json', 'csl.json'],
    ['A.CSL.JSON', 'csl.json'],
    ['a.csl.bib', 'bib'],
    ['sources.txt', 'txt'],
  ])('knows the format by the whole ending: %s', (file, format) => {
    expect(asked(`--out ${file}`).formats).toEqual([format]);
  });

  it.each([
    ['', 'en'],
    [' --view-address ?lang=ar', 'ar'],
    [' --view-address ?lang=ar --lang en', 'en'],
    [' --lang ar --view-address ?lang=en', 'ar'],
  ])('takes the language of the link unless one is given beside it:%s', (more, lang) => {
    const { page, view } = asked(`--out a.svg${more}`);
    expect([page.lang, view.lang]).toEqual([lang, lang]);
  });

  it('takes an empty list of ties', () => {
    expect(asked('--out a.svg --ties=').view.kinds).toEqual([]);
    expect(asked('--out a.svg --ties', '').view.kinds).toEqual([]);
  });

  it.each([
    'http://localhost:4173/?at=1990&focus=SAU&about=data#top',
    '?at=1990&focus=SAU',
    'at=1990&focus=SAU',
  ])('takes a link, changed by other options: %s', (link) => {
    const { view } = asked('--out a.svg --focus EGY --view-address', link);
    expect(view).toEqual({ ...OPENING_VIEW, at: '1990', focus: 'EGY', about: undefined });
  });

  it.each([
    '--view-address ?from=SAU&depth=2',
    '--view-address ?to=SAU',
    '--view-address ?from=SAU --to EGY',
    '--view-address ?to=SAU --from EGY',
    '--view-address ?focus=SAU --depth 2',
  ])('takes what a link holds of a pair, alone or made whole: %s', (options) => {
    expect(read(`--out a.svg ${options}`).problems).toEqual([]);
  });

  it.each(['--each-nation', '--each-coalition'])(
    'takes a depth around many parties: %s',
    (each) => {
      expect(asked(`--out figures --depth 2 ${each}`).view.depth).toBe(2);
    },
  );

  it.each([
    ['--width 183mm --height 120mm', 183, 120, 300],
    ['--width 18.3cm', 183, (183 * 210) / 297, 300],
    ['--height 254mm', (254 * 297) / 210, 254, 300],
    ['--width 960px --height 480 --dpi 150', 254, 127, 150],
    ['--width 960', 254, (254 * 210) / 297, 96],
    ['--preset one-column --dpi 600', 89, 110, 600],
    ['--preset social', 317.5, 166.6875, 96],
  ])('sizes the page: %s', (options, width, height, dpi) => {
    const { page } = asked(`--out a.png ${options}`);
    expect((page.width / 96) * 25.4).toBeCloseTo(width, 6);
    expect((page.height / 96) * 25.4).toBeCloseTo(height, 6);
    expect(page.dpi).toBe(dpi);
  });

  it.each(['42.4mm', '4334.9mm', '4.3cm', '433.4cm', '1.7in', '170.6in', '120pt', '12288pt'])(
    'takes a side at the bounds that it names: %s',
    (side) => {
      expect(read(`--out a.svg --width ${side} --height 100mm`).problems).toEqual([]);
    },
  );

  it.each([
    ['36', ''],
    ['400', ''],
    ['1401', ''],
    ['2400', ' --preset one-column'],
    ['819', ' --preset slide'],
    ['98', ' --width 16000px'],
  ])('takes a resolution within the bounds that it names: %s%s', (dpi, page) => {
    expect(asked(`--out a.png --dpi ${dpi}${page}`).page.dpi).toBe(Number(dpi));
  });

  it('asks for many in a folder', () => {
    const { isFolder, formats, series, jobs, force } = asked(
      '--out figures --each-nation --each-coalition --years 1950..1960/5 --format pdf,svg --jobs 2 --force',
    );
    expect({ isFolder, formats, jobs, force }).toEqual({
      isFolder: true,
      formats: ['svg', 'pdf'],
      jobs: 2,
      force: true,
    });
    expect(series).toEqual({ nations: 'oic', coalitions: true, years: [1950, 1955, 1960] });
  });

  it.each(['--each-nation all --out a', '--out a --each-nation all', '--out a --each-nation=all'])(
    'takes --each-nation with a word: %s',
    (line) => {
      expect(asked(line).series.nations).toBe('all');
    },
  );

  it('puts a single figure in a folder that is named as one', () => {
    expect(asked('--out figures/').isFolder).toBe(true);
    expect(asked('--out', tmpdir()).isFolder).toBe(true);
  });

  it('asks for help before anything else', () => {
    expect(read('--help --colour red').request).toBe('help');
    for (const name of OPTIONS.keys()) expect(helpText()).toContain(`--${name}`);
  });
});

const WORDS = 'did you mean';

describe('what is wrong on the command line', () => {
  it.each([
    ['--uot a.svg', [`unknown option: --uot; ${WORDS} --out?`]],
    ['--out a.svg --colour red', ['unknown option: --colour; --help lists all']],
    ['-o a.svg', ['unknown option: -o; --help lists all']],
    ['--out', ['--out needs a value: --out FILE|FOLDER']],
    ['--out a.svg --at --focus SAU', ['--at needs a value: --at DATE']],
    ['--out a.svg --force=yes', ['--force takes no value: write it alone']],
    ['--out a.svg --force yes', ['--force takes no value, so "yes" belongs to none']],
    [
      'a.svg',
      [
        '"a.svg" belongs to no option. npm keeps options to itself unless they follow "--": npm run figure -- --out figure.svg',
      ],
    ],
    ['--out a.svg --title A --title B', ['--title is given more than once: give it once']],
    [
      '--out a.svg --ties exercise --no-legend --ties=mutual-defence --no-legend --ties exercise',
      [
        '--ties is given more than once: give it once, with commas in its list',
        '--no-legend is given more than once: give it once',
      ],
    ],
    ['--at 1990', ['--out is missing: say where to, such as --out figure.svg']],
    [
      '--out a.sgv',
      [
        `--out: "a.sgv" does not end in a format that can be written: .svg, .png, .pdf, .zip, .json, .graphml, .gexf, .cyjs, .bib, .ris, .csl.json, .txt or .md (${WORDS} svg?)`,
      ],
    ],
    [
      '--out a.svg --each-nation',
      ['--out: "a.svg" is a file, but --each-nation writes many: name a folder'],
    ],
    ['--out a.svg --format png', ['--format is for folders: a file ends in its format']],
    [
      '--out a/ --format svg,tiff',
      [
        '--format: "tiff" is none of svg, png, pdf, zip, json, graphml, gexf, cyjs, bib, ris, csl.json, txt, md',
      ],
    ],
    [
      '--out a.svg --at 1990-13',
      ['--at: "1990-13" is not a date: write 1990, 1990-08 or 1990-08-01'],
    ],
    ...['--out a.svg --view table', '--out a/ --format json,png --view table'].map(
      (line): [string, string[]] => [
        line,
        [
          '--view: a table is not a picture: write network, map or matrix, or have the rows in a file: --out ties.zip',
        ],
      ],
    ),
    [
      '--out a.svg --focus SAU --depth 9',
      ['--depth: "9" is not a number of steps: write 1, 2 or 3'],
    ],
    ['--out a.svg --from SAU', ['--from: the other party is missing: add --to ID']],
    ['--out a.svg --to SAU', ['--to: the other party is missing: add --from ID']],
    ['--out a.svg --from <b> --to SAU', ['--from: "<b>" is not an id such as SAU or gcc']],
    [
      '--out a.svg --depth 2 --view-address ?from=SAU',
      [
        '--depth: the party in the middle is missing: add --focus ID, --each-nation or --each-coalition',
      ],
    ],
    ['--out a.svg --focus <b>', ['--focus: "<b>" is not an id such as SAU or gcc']],
    ['--out a.svg --side insid', [`--side: "insid" is none of inside, outside (${WORDS} inside?)`]],
    ['--out a.svg --form exercise,bi', ['--form: "exercise" is none of bilateral, multilateral']],
    [
      '--out a.svg --view-address ?at=1990&lang=fr',
      ['--view-address: not understood: "lang"; take it out or correct it'],
    ],
    [
      '--out a.svg --view-address ?at=1990&at=2000&focus=SAU&at=2010',
      ['--view-address: more than once in it: "at"; leave one of each'],
    ],
    [
      '--out a.svg --view-address saudi',
      ['--view-address: "saudi" is not a link: paste it from the app, in quotes'],
    ],
    [
      '--out a.svg --width 3mm',
      [
        '--width: "3mm" is out of bounds: write 183mm, 18.3cm, 7.2in, 519pt or 692px, from 42.4 to 4334.9 mm, which are 160 to 16384 px',
      ],
    ],
    [
      '--out a.svg --width 1in',
      [
        '--width: "1in" is out of bounds: write 183mm, 18.3cm, 7.2in, 519pt or 692px, from 1.7 to 170.6 in, which are 160 to 16384 px',
      ],
    ],
    [
      '--out a.svg --width 100px',
      [
        '--width: "100px" is out of bounds: write 183mm, 18.3cm, 7.2in, 519pt or 692px, from 160 to 16384 px',
      ],
    ],
    [
      '--out a.svg --width 100 --height 20',
      [
        '--width: "100" without a unit is 100 pixels, which is out of bounds: write 100mm, from 42.4 to 4334.9 mm, which are 160 to 16384 px',
        '--height: "20" without a unit is 20 pixels, which is out of bounds: write 183mm, 18.3cm, 7.2in, 519pt or 692px, from 42.4 to 4334.9 mm, which are 160 to 16384 px',
      ],
    ],
    [
      '--out a.svg --height tall',
      [
        '--height: "tall" is not a length: write 183mm, 18.3cm, 7.2in, 519pt or 692px, from 42.4 to 4334.9 mm, which are 160 to 16384 px',
      ],
    ],
    [
      '--out a.svg --preset slid',
      [
        `--preset: "slid" is none of one-column, two-columns, a4, slide, social, square (${WORDS} slide?)`,
      ],
    ],
    ['--out a.svg --preset a4 --width 9cm', ['--preset and --width: give one of the two']],
    ...(
      [
        ['many', '', '1401, such as 150, 300, 600 or 1000'],
        ['5000', '', '1401, such as 150, 300, 600 or 1000'],
        ['5000', ' --preset one-column', '2400, such as 150, 300, 600 or 1000'],
        ['20', ' --preset slide', '819, such as 150, 300 or 600'],
        ['5000', ' --width 16000px', '98'],
      ] as const
    ).map(([dpi, page, most]): [string, string[]] => [
      `--out a.png --dpi ${dpi}${page}`,
      [
        `--dpi: "${dpi}" is not a resolution for a page of this size: write a whole number from 36 to ${most}`,
      ],
    ]),
    [
      '--out a.png --preset slide --dpi 1000',
      [
        '--dpi: 1000 makes a PNG of 20000 × 11250 pixels, and programs open no side longer than 16384: use --dpi 819 or less, or SVG or PDF',
      ],
    ],
    ['--out a.svg --lang fr', ['--lang: "fr" is none of en, ar']],
    ['--out a --each-nation some', ['--each-nation: "some" is neither oic nor all']],
    [
      '--out a --years 1990..1980',
      [
        '--years: "1990..1980" is not a range of years: write 1950..2025, 1950..2025/5 or 1950,1990',
      ],
    ],
    ['--out a --years 1990 --at 1990', ['--years and --at: give one of the two']],
    ['--out a --each-coalition --focus SAU', ['--each-coalition and --focus: give one of the two']],
    ['--out a.svg --jobs 0', ['--jobs: "0" is not a number from 1 to 64']],
    [
      '--out a.svg --dpi 1 --jobs x',
      [
        '--dpi: "1" is not a resolution for a page of this size: write a whole number from 36 to 1401, such as 150, 300, 600 or 1000',
        '--jobs: "x" is not a number from 1 to 64',
      ],
    ],
  ])('is said: %s', (line, problems) => {
    expect(read(line).problems).toEqual(problems);
  });
});
