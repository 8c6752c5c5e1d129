import { describe, expect, it } from 'vitest';
import { fittedHead, resized } from './head-room.ts';
import { PAGE as TEST_PAGE } from './test-scene.ts';

const PAGE = { width: 336, height: 416 };
const WORDS = 'word '.repeat(200).trim();

describe('the words above a picture', () => {
  it('stay as they are where they fit', () => {
    const words = { title: 'Allies of  Egypt', subtitle: 'In 1955' };
    expect(fittedHead(words, PAGE)).toEqual(words);
  });

  it('are cut between words, and nothing is lost', () => {
    const { title, leftOut } = fittedHead({ title: WORDS, subtitle: '' }, PAGE);
    expect(title).toMatch(/ word…$/);
    expect(`${title.slice(0, -1)} ${leftOut?.title}`).toBe(WORDS);
  });

  it('are cut between letters where there are no words', () => {
    const { title, leftOut } = fittedHead({ title: '中'.repeat(900), subtitle: '' }, PAGE);
    expect([...title].length - 1 + [...(leftOut?.title ?? '')].length).toBe(900);
    expect(title).toMatch(/^中+…$/);
  });

  it('have more room on a larger page', () => {
    const on = (factor: number) =>
      fittedHead(
        { title: WORDS, subtitle: WORDS },
        { width: PAGE.width * factor, height: PAGE.height * factor },
      );
    expect(on(1).title.length).toBeLessThan(on(2).title.length);
    expect(on(1).subtitle.length).toBeLessThan(on(2).subtitle.length);
  });
});

describe('a page in another size', () => {
  it('has its whole title again where there is room for it', () => {
    const words = { title: WORDS, subtitle: '' };
    const small = { ...TEST_PAGE, ...PAGE, ...fittedHead(words, PAGE) };
    expect(small.title).not.toBe(WORDS);
    const large = resized(small, { width: 1600, height: 1200 });
    expect(large).toMatchObject({ title: WORDS, width: 1600, height: 1200 });
    expect(large.leftOut).toBeUndefined();
    expect(resized(large, PAGE)).toMatchObject({ title: small.title, leftOut: small.leftOut });
  });
});
