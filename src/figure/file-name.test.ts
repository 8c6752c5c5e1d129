import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureFileName } from './file-name.ts';

it.each([
  [['2015-03-26', 'Saudi Arabia'], 'svg', 'pactograph-2015-03-26-saudi-arabia.svg'],
  [["Côte d'Ivoire"], 'png', 'pactograph-cote-divoire.png'],
  [['السعودية'], 'png', 'pactograph-السعودية.png'],
  [['../../etc/passwd'], 'pdf', 'pactograph-etc-passwd.pdf'],
  [['', ' '], 'svg', 'pactograph.svg'],
])('names a figure about %j', (about, ending, name) => {
  expect(figureFileName(about, ending)).toBe(name);
});

it('is safe whatever it is about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (about) => {
      expect(figureFileName([about], 'svg')).toMatch(/^pactograph[\p{L}\p{N}-]{0,70}\.svg$/u);
    }),
  );
});
