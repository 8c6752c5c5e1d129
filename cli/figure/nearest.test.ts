import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const among = (text: string, ...words: readonly string[]) => nearest(text, words, (one) => [one]);

describe('the nearest word', () => {
  it.each([
    ['SAUD', 'SAU'],
    ['sua', 'SAU'],
    ['hubs', 'hub'],
    ['mutal-defence', 'mutual-defence'],
  ])('to %s is %s', (text, word) => {
    expect(among(text, 'exercise', 'EGY', word, 'pairs')).toBe(word);
  });

  it('may be one that begins so', () => {
    expect(among('arab', 'gcc', 'arab-maghreb-union')).toBe('arab-maghreb-union');
  });

  it('is none where nothing is near', () => {
    expect(among('ZZZ', 'SAU', 'EGY')).toBeUndefined();
    expect(among('', 'SAU')).toBeUndefined();
    expect(didYouMean('friendship', ['exercise', 'hub'])).toBe('');
  });

  it('goes by any name', () => {
    const names = { SAU: ['SAU', 'Saudi Arabia'], EGY: ['EGY', 'Egypt'] } as const;
    const ids = ['SAU', 'EGY'] as const;
    expect(nearest('Egipt', ids, (id) => names[id])).toBe('EGY');
  });
});
