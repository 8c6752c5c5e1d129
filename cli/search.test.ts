import { describe, expect, it } from 'vitest';
import { indexParties } from '../src/app/search/party-index.ts';
import { bundledAtlas } from './bundled-atlas.ts';

describe('searching the bundled data', async () => {
  const find = indexParties((await bundledAtlas()).parties.values());

  it.each([
    ['ناتو', 'nato'],
    ['الناتو', 'nato'],
    ['مجلس التعاون', 'gcc'],
    ['الجامعة العربية', 'arab-league'],
    ['التحالف الإسلامي', 'imctc'],
    ['ОДКБ', 'csto'],
    ['KSA', 'SAU'],
    ['turkey', 'TUR'],
  ])('finds what is meant by “%s” first', (typed, expected) => {
    expect(find(typed)[0]).toBe(expected);
  });
});
