import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { runFigure } from './run.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'figure-'));
/** Of LibreOffice about itself, where no Java is installed. */
const OWN_WARNING = /^Warning: failed to launch javaldx.*\n/m;

async function made(line: string): Promise<void> {
  const errors: string[] = [];
  const code = await runFigure(line.split(' '), {
    from: FOLDER,
    output: { write: () => undefined },
    errors: { write: (text) => errors.push(text) },
    stop: new AbortController().signal,
  });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
}

/** What LibreOffice complains of when it makes the other format of a file. */
function converted(name: string, format: string): string {
  const profile = pathToFileURL(join(FOLDER, 'profile')).href;
  return complaintsOf(
    'soffice',
    `-env:UserInstallation=${profile}`,
    ...['--headless', '--convert-to', format, '--outdir', join(FOLDER, 'office')],
    join(FOLDER, name),
  ).replace(OWN_WARNING, '');
}

const VIEWS = {
  network: '--focus SAU --ties mutual-defence',
  matrix: '--view matrix --within gcc',
} as const;
type Name = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as readonly Name[];

/** Words that each shows: on the page around it, and at its parties. */
const WORDS: Readonly<Record<Name, readonly string[]>> = {
  network: ['Security ties of Saudi Arabia', 'Pakistan', 'GCC JDA', 'Mutual defence'],
  matrix: ['Kuwait', 'Saudi Arabia', 'Mutual defence', 'Intelligence sharing'],
};

beforeAll(async () => {
  for (const name of NAMES) {
    for (const format of ['svg', 'png', 'pdf']) {
      await made(`--out ${name}.${format} --width 300mm --height 200mm --dpi 150 ${VIEWS[name]}`);
    }
  }
}, 120_000);

describe.each(NAMES)('a figure of the %s', (name) => {
  it.runIf(hasProgram('soffice'))(
    'is opened by LibreOffice without a warning, in its size',
    () => {
      expect(converted(`${name}.svg`, 'png')).toBe('');
      const file = join(FOLDER, 'office', `${name}.png`);
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(1.5, 1);
    },
    120_000,
  );

  it.runIf(hasProgram('soffice') && hasProgram('pdftotext'))(
    'has its words as text in LibreOffice',
    () => {
      expect(converted(`${name}.svg`, 'pdf')).toBe('');
      const text = outputOf('pdftotext', join(FOLDER, 'office', `${name}.pdf`), '-');
      for (const words of WORDS[name]) expect(text).toContain(words);
    },
    120_000,
  );

  it('holds nothing that LibreOffice draws otherwise: framed symbols, rims painted last', () => {
    const svg = readFileSync(join(FOLDER, `${name}.svg`), 'utf8');
    expect(svg).not.toMatch(/<symbol|paint-order/);
    expect(svg).not.toMatch(/<text(?=[^>]* stroke=)(?![^>]* fill="none")/);
  });

  it.runIf(hasProgram('exiftool'))('says what it is and where it comes from, to exiftool', () => {
    const told = (format: string, ...tags: readonly string[]) => {
      const options = ['-j', '-n', ...tags.map((tag) => `-${tag}`)];
      const json = outputOf('exiftool', ...options, join(FOLDER, `${name}.${format}`));
      return (JSON.parse(json) as readonly Record<string, unknown>[])[0];
    };
    const title = name === 'network' ? 'Security ties of Saudi Arabia' : /^Security ties of/;
    const known = {
      Title: expect.stringMatching(title),
      Description: expect.stringMatching(name === 'network' ? /Network of/ : /Matrix of 6 nations/),
    };
    const address =
      name === 'network'
        ? '?at=2026-11-22&ties=mutual-defence&focus=SAU'
        : '?at=2026-11-22&view=matrix&within=gcc';
    expect(
      told('png', 'Title', 'Description', 'Copyright', 'URL', 'PixelsPerUnitX', 'PixelUnits'),
    ).toMatchObject({
      ...known,
      Copyright: 'CC BY 4.0',
      URL: address,
      // 150 to the inch.
      PixelsPerUnitX: 5906,
      PixelUnits: 1,
    });
    expect(
      told('pdf', 'Title', 'XMP:Title', 'XMP:Description', 'XMP:Rights', 'XMP:Source'),
    ).toMatchObject({ ...known, Rights: 'CC BY 4.0', Source: address });
    expect(told('svg', 'WorkTitle', 'WorkDate', 'WorkSource')).toMatchObject({
      WorkTitle: expect.stringMatching(title),
      WorkDate: '2026-11-22',
      WorkSource: address,
    });
  });

  it.runIf(hasProgram('pdftotext'))('is read in its PDF, names once', () => {
    const text = outputOf('pdftotext', join(FOLDER, `${name}.pdf`), '-');
    for (const words of WORDS[name]) expect(text).toContain(words);
    expect(text).toMatch(/Mutual defence \d+$/m);
    if (name === 'network') expect(text.split('Pakistan')).toHaveLength(2);
  });
});

it.runIf(hasProgram('pdftotext'))(
  'a matrix in Arabic is read in its PDF',
  async () => {
    await made('--out arabic.pdf --view matrix --within gcc --lang ar --preset a4');
    const text = outputOf('pdftotext', join(FOLDER, 'arabic.pdf'), '-').replace(
      /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      '',
    );
    for (const words of ['الكويت', 'البحرين', 'دفاع مشترك']) expect(text).toContain(words);
  },
  30_000,
);
