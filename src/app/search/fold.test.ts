import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';
import { skeletonsOf } from './skeleton.ts';

describe('folded text', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['TÜRKİYE', 'turkiye'],
    ['Kırıkkale', 'kirikkale'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Straße', 'strasse'],
    ['أإآٱ', 'اااا'],
    ['عُمان', 'عمان'],
    ['مصـــر', 'مصر'],
    ['سورية', 'سوريه'],
    ['موسى', 'موسي'],
    ['ایران', 'ايران'],
    ['ﺗﺮﻛﻴﺎ', 'تركيا'],
    ['رؤساء الهيئة', 'روساء الهييه'],
    ['Færøerne', 'faeroerne'],
    ['ＮＡＴＯ', 'nato'],
  ])('of %s is %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is not changed by folding it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it('are split at everything that is no letter or digit', () => {
    expect(wordsOf('5+5 Defence—Initiative (A5)')).toEqual([
      '5',
      '5',
      'defence',
      'initiative',
      'a5',
    ]);
    expect(wordsOf(' … ')).toEqual([]);
  });

  it('are had without their article, too, unless little would be left', () => {
    expect(wordsOf('السعودية')).toEqual(['السعوديه', 'سعوديه']);
    expect(wordsOf('الله')).toEqual(['الله']);
  });
});

describe('skeletons', () => {
  it('are the same for an Arabic word and the same word romanised', () => {
    for (const [romanised, arabic] of [
      ['ittihad', 'اتحاد'],
      ['tahaluf', 'تحالف'],
      ['saudia', 'سعودية'],
    ]) {
      const [one] = skeletonsOf(romanised ?? '');
      expect(one === undefined || skeletonsOf(arabic ?? '').includes(one)).toBe(true);
    }
    expect(skeletonsOf('ittihad')).toEqual(['thd']);
    expect(skeletonsOf('الاتحاد')).toContain('thd');
  });

  it('of fewer than three consonants are none', () => {
    expect(skeletonsOf('Iraq Oman')).toEqual([]);
  });
});
