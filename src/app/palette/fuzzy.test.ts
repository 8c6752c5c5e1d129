import { expect, it } from 'vitest';
import { fitOf } from './fuzzy.ts';

it.each([
  ['fit', 'Fit to window', 3],
  ['win fit', 'Fit to window', 3],
  ['WIND', 'Fit to window', 3],
  ['indo', 'Fit to window', 2],
  ['ftw', 'Fit to window', 1],
  ['tto', 'Fit to window', 1],
  ['fx', 'Fit to window', undefined],
  ['wtf', 'Fit to window', undefined],
  ['to', 'Fit to window', 3],
  ['fw', 'Fit to window', undefined],
  ['türk', 'Go to Turkiye', 3],
  ['', 'Anything', 3],
] as const)('%j fits %j as %s', (query, name, fit) => {
  expect(fitOf(query, name)).toBe(fit);
});
