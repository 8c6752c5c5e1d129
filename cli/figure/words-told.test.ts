import { describe, expect, it } from 'vitest';
import { hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { eachInItsFolder, inFolder, run, text } from './test-folder.ts';

eachInItsFolder();

const HEBREW = 'Pact שלום';
const LONG = 'All that was agreed between them in those years '.repeat(30).trim();
const SMALL = ['--width', '89mm', '--height', '110mm'];

function command(out: string, ...more: readonly string[]): readonly string[] {
  return ['--data', 'data', '--out', out, ...more];
}

describe('letters that the typeface lacks', () => {
  it.each([
    ['svg', 'Whoever opens the SVG sees them in a font of their own, if they have one.'],
    ['png', 'The PNG shows an empty box for each.'],
    ['pdf', 'The PDF shows an empty box for each; searching and copying still find the letters.'],
  ])('are told with what becomes of them: %s', async (format, fate) => {
    const { code, errors } = await run(command(`figure.${format}`, '--title', HEBREW));
    expect(code).toBe(0);
    expect(errors).toContain(
      `The typeface of figures has no \u2068ש\u2069 \u2068ל\u2069 \u2068ו\u2069 \u2068ם\u2069. ${fate}\n`,
    );
  });

  it('are told once of many figures', async () => {
    const { errors } = await run(command('many/', '--each-nation', 'all', '--subtitle', '中'));
    const told = errors.split('\n').filter((line) => line.includes('typeface'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^\d+ figures: The typeface of figures has no \u2068中\u2069\. Whoever/,
    );
  });

  it.runIf(hasProgram('pdftotext'))('are read back from a PDF as they are written', async () => {
    const title = 'שלום 中国 😀 Союз народов می‌خواهم';
    const { code } = await run(command('figure.pdf', '--title', title));
    expect(code).toBe(0);
    const read = outputOf('pdftotext', inFolder('figure.pdf'), '-').replace(
      /[\u202A-\u202E]/gu,
      '',
    );
    for (const word of title.split(' ')) expect(read).toContain(word);
  });

  it('are not controls, which no figure draws', async () => {
    const title = 'Pacts\u0007 of\u009F\u202E Avaria\t1960\nand later';
    for (const out of ['figure.svg', 'figure.png', 'figure.pdf']) {
      const { code, errors } = await run(command(out, '--title', title, '--subtitle', 'On\u001B'));
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    }
    expect(await text('figure.svg')).toContain('>Pacts of Avaria 1960 and later</title>');
  });

  it('are told without the controls among them', async () => {
    const { errors } = await run(command('figure.svg', '--title', 'A\u0007中\u0007'));
    expect(errors).toContain('The typeface of figures has no \u2068中\u2069. Whoever');
  });

  it('are not looked for where no type is drawn', async () => {
    const { errors } = await run(command('figure.json', '--title', HEBREW));
    expect(errors).not.toContain('typeface');
  });
});

describe('words that are too long for the page', () => {
  it('are whole in the file, and what the page leaves out is told', async () => {
    const { errors } = await run(command('figure.svg', ...SMALL, '--title', LONG));
    const svg = await text('figure.svg');
    expect(svg).toContain(`<title id="figure-title">${LONG}</title>`);
    expect(svg.match(/[^>]{0,9}…<\/text>/g)).toHaveLength(1);
    expect(errors).toMatch(
      /^This page has no room for the whole title: “\u2068[^“”]+…\u2069” is left out\./m,
    );
  });

  it('are told of a subtitle too', async () => {
    const { errors } = await run(command('figure.svg', ...SMALL, '--subtitle', LONG.repeat(4)));
    expect(errors).toContain('This page has no room for the whole subtitle');
  });

  it('are all there and untold where the page is large enough', async () => {
    const words = LONG.slice(0, 400);
    const { errors } = await run(command('figure.svg', '--preset', 'a4', '--title', words));
    expect(errors).not.toContain('no room for the whole');
    const lines = [
      ...(await text('figure.svg')).matchAll(/font-weight="600"[^>]*>([^<]+)<\/text>/g),
    ];
    const title = lines.map(([, line]) => line).join(' ');
    expect(title).toContain(words);
  });

  it('of a text alternative are never cut', async () => {
    await run(command('figure.svg', '--alt', LONG.repeat(4)));
    expect(await text('figure.svg')).toContain(LONG.repeat(4));
  });
});
