import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLongWords, textWidth, wrapText } from './text-width.ts';

describe('the width of a line', () => {
  it('is the sum of its glyphs, in the unit of its size', () => {
    expect(textWidth('Iran', 1000)).toBe(400 + 367 + 534 + 568);
    expect(textWidth('Iran', 12)).toBeCloseTo(12 * 1.869, 9);
    expect(textWidth('', 12)).toBe(0);
  });

  it('is greater in semibold', () => {
    expect(textWidth('Iran', 1000, 'semibold')).toBe(423 + 393 + 559 + 588);
  });

  it('does not change with accents, composed or not', () => {
    expect(textWidth('Türkiye', 12)).toBe(textWidth('Turkiye', 12));
    expect(textWidth("Côte d'Ivoire", 12)).toBe(textWidth("Cote d'Ivoire", 12));
    expect(textWidth('T\u0075\u0308rkiye', 12)).toBe(textWidth('T\u00fcrkiye', 12));
  });

  it('takes every letter of another script for a wide one', () => {
    expect(textWidth('ሀሁ', 1000)).toBe(2 * 620);
  });

  it('gives an Arabic letter the width of its shape between its neighbours', () => {
    expect(textWidth('ب', 1000)).toBe(839);
    expect(textWidth('ببب', 1000)).toBe(253 + 310 + 919);
    expect(textWidth('دب', 1000)).toBe(468 + 839);
    expect(textWidth('ب ب', 1000)).toBe(839 + 236 + 839);
    expect(textWidth('سلام', 1000)).toBe(749 + 564 + 555);
    expect(textWidth('عُمان', 1000)).toBe(textWidth('عمان', 1000));
    expect(textWidth('أفريقيا', 1000)).toBe(textWidth('افريقيا', 1000));
  });
});

describe('wrapped text', () => {
  it('breaks at spaces where the line would be too wide', () => {
    expect(wrapText('Central African Republic', 60, 12)).toEqual([
      'Central',
      'African',
      'Republic',
    ]);
    expect(wrapText('Central African Republic', 90, 12)).toEqual(['Central African', 'Republic']);
    expect(wrapText('Central African Republic', 900, 12)).toEqual(['Central African Republic']);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a Counterterrorism b', 20, 12)).toEqual(['a', 'Counterterrorism', 'b']);
  });

  it('of nothing has no lines', () => {
    expect(wrapText('', 100, 12)).toEqual([]);
  });

  const words = fc
    .array(fc.constantFrom('a', 'Iran', 'Republic', 'Counterterrorism', 'مصر', 'of'), {
      minLength: 1,
    })
    .map((all) => all.join(' '));

  it('keeps every word in order, and no line of several words is too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) {
          if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('breaks no sooner than it must', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        lines.slice(1).forEach((line, index) => {
          const [first] = line.split(' ');
          expect(textWidth(`${lines[index]} ${first}`, 12)).toBeGreaterThan(width);
        });
      }),
    );
  });

  it('holds no word too wide once long words are cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const cut = cutLongWords(text, width, 12);
        expect(cut.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const word of cut.split(' ')) {
          if ([...word].length > 1) expect(textWidth(word, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
