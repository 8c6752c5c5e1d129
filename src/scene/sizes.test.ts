import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalition, nation } from '../model/small-atlas.ts';
import { discSize, discSizeOfShare, HUB_LINE, HUB_TEXT_SIZE, hubText, sizeOf } from './sizes.ts';
import { textWidth } from './text-width.ts';

const pact = coalition('pact', { name: 'The Pact', abbreviation: 'PACT' });

describe('a disc', () => {
  it('is 20 wide without ties and never wider than 38', () => {
    expect(discSize(0)).toBe(20);
    expect(discSize(100_000)).toBe(38);
  });

  it('never shrinks when ties are added', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (few, more) => {
        expect(discSize(few + more)).toBeGreaterThanOrEqual(discSize(few));
      }),
    );
  });

  it('is round', () => {
    expect(sizeOf(nation('AVA'), 9)).toEqual({ width: discSize(9), height: discSize(9) });
  });
});

describe('a disc by a measure', () => {
  it('goes from the smallest to the largest, half the way in area for a half', () => {
    expect([0, 0.5, 1].map(discSizeOfShare)).toEqual([20, 30, 38]);
    expect(sizeOf(nation('AVA'), 9, undefined, { share: 1 })).toEqual({ width: 38, height: 38 });
  });
});

describe('a capsule', () => {
  it('grows all around with a measure, and widens for a longer label', () => {
    const usual = sizeOf(pact, 3);
    const grown = sizeOf(pact, 3, undefined, { share: 1 });
    expect(grown.height - usual.height).toBe(16);
    expect(grown.width - usual.width).toBe(16);
    expect(sizeOf(pact, 3, undefined, { share: 0 })).toEqual(usual);
    const longer = sizeOf(pact, 3, undefined, { label: '12 · PACT' }).width;
    expect(longer).toBeGreaterThan(textWidth('12 · PACT', HUB_TEXT_SIZE, 'semibold'));
  });

  it('holds its abbreviation, or its name where it has none', () => {
    expect(hubText(pact)).toBe('PACT');
    expect(hubText({ ...pact, abbreviation: '' })).toBe('The Pact');
  });

  it('is wide enough for each of its lines', () => {
    for (const caption of [undefined, '+1', '+24 others and more']) {
      const lines = caption === undefined ? ['PACT'] : ['PACT', caption];
      for (const line of lines) {
        const { width } = sizeOf(pact, 3, caption);
        expect(width).toBeGreaterThan(textWidth(line, HUB_TEXT_SIZE, 'semibold'));
      }
    }
  });

  it('is a line higher with a caption, and as large with many ties as with few', () => {
    expect(sizeOf(pact, 3, '+1').height - sizeOf(pact, 3).height).toBe(HUB_LINE);
    expect(sizeOf(pact, 300)).toEqual(sizeOf(pact, 0));
  });
});
