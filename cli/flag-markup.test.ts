import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { flagMarkup } from './flag-markup.ts';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('circle-flags/package.json')), 'flags');
const framed = (inner: string) =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">' +
  '<mask id="a"><circle cx="256" cy="256" r="256" fill="#fff"/></mask>' +
  `<g mask="url(#a)">${inner}</g></svg>`;

it('keeps only the drawing within the frame', () => {
  const shape = '<path fill="#eee" d="M0 0h512v512z"/>';
  expect(flagMarkup('xx', framed(shape))).toBe(shape);
});

it('takes every flag that has a two-letter code', () => {
  const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.svg$/.test(name));
  expect(files.length).toBeGreaterThan(200);
  for (const name of files) {
    const markup = flagMarkup(name, readFileSync(join(folder, name), 'utf8'));
    expect(markup).not.toMatch(/\bid=|href|script|<\/?(svg|mask)/i);
  }
});

it.each([
  '<script>alert(1)</script>',
  '<path onload="alert(1)" d=""/>',
  '<use href="#b"/>',
  '<path id="b" d=""/>',
  '<path fill="url(#b)" d=""/>',
  '<path fill=red d=""/>',
  'text',
  '<foreignObject/>',
  '<path d="M0 0"',
])('refuses %s', (inner) => {
  expect(() => flagMarkup('xx', framed(inner))).toThrow('flag xx');
});

it('refuses a flag in another frame', () => {
  expect(() => flagMarkup('xx', '<svg><path d="M0 0"/></svg>')).toThrow('flag xx');
});
