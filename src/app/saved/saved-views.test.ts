import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addViews, readViews, type SavedView, tidyName, writeViews } from './saved-views.ts';

const GULF: SavedView = { name: 'Gulf', address: '?regions=gulf' };
const PAST: SavedView = { name: 'The past', address: '?at=1990' };

const file = (...views: readonly unknown[]) =>
  JSON.stringify({ format: 'pactograph-views', version: 1, views });

describe('saved views', () => {
  it('are read as they were written', () => {
    expect(readViews(writeViews([GULF, PAST]))).toEqual({ views: [GULF, PAST], problems: [] });
  });

  it('are read around what is wrong, and all of it is named by entry', () => {
    const { views, problems } = readViews(
      file(
        GULF,
        { address: '?at=1990' },
        { name: 'No address' },
        { name: 'Elsewhere', address: 'https://example.org/' },
        { name: 'Wrong', address: '?at=1990-13&wings=2' },
        'text',
        PAST,
      ),
    );
    expect(views).toEqual([GULF, PAST]);
    expect(problems).toEqual([
      { reason: 'no-name', entry: 2 },
      { reason: 'no-address', entry: 3 },
      { reason: 'no-address', entry: 4 },
      { reason: 'bad-address', entry: 5, name: 'Wrong', parameters: ['at', 'wings'] },
      { reason: 'no-name', entry: 6 },
    ]);
  });

  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-views'],
    ['null', 'not-views'],
    ['{"views":[]}', 'not-views'],
    ['{"format":"pactograph-views","views":{}}', 'not-views'],
  ])('are not found in %j', (text, reason) => {
    expect(readViews(text)).toEqual({ views: [], problems: [{ reason }] });
  });

  it('are read without ever throwing', () => {
    fc.assert(fc.property(fc.json(), (text) => void readViews(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void readViews(file(value))));
  });

  it('keep only the part of an address that follows the path, in its usual order', () => {
    expect(readViews(file({ name: 'A', address: '?ties=exercise&at=1990' })).views).toEqual([
      { name: 'A', address: '?at=1990&ties=exercise' },
    ]);
  });
});

describe('adding views', () => {
  it('loses none: the same is not added twice, another of that name gets a number', () => {
    const other = { name: 'Gulf', address: '?regions=gulf&at=1990' };
    expect(addViews([GULF, PAST], [GULF, other])).toEqual({
      views: [GULF, PAST, { ...other, name: 'Gulf (2)' }],
      added: 1,
    });
  });
});

describe('a name', () => {
  it('is one line without blanks at its ends, and not too long', () => {
    expect(tidyName('  The\n Gulf\u0000 ')).toBe('The Gulf');
    expect(tidyName(' \n')).toBe('');
    expect(tidyName('x'.repeat(200))).toHaveLength(80);
  });
});
