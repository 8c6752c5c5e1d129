import { expect, it } from 'vitest';
import { fitOf } from './fuzzy.ts';

it.each([
  ['fit', 'Fit to window', 4],
  ['win fit', 'Fit to window', 4],
  ['WIND', 'Fit to window', 4],
  ['indo', 'Fit to window', 2],
  ['ftw', 'Fit to window', 1],
  ['tto', 'Fit to window', 1],
  ['fx', 'Fit to window', undefined],
  ['wtf', 'Fit to window', undefined],
  ['to', 'Fit to window', 4],
  ['fw', 'Fit to window', undefined],
  ['türk', 'Go to Turkiye', 4],
  ['', 'Anything', 4],
] as const)('%j fits %j as %s', (query, name, fit) => {
  expect(fitOf(query, name)).toBe(fit);
});

it.each([
  ['centre', 3],
  ['centre window', 3],
  ['fit', 4],
  ['entre', undefined],
] as const)('%j fits "Fit to window", also known as "centre", as %s', (query, fit) => {
  expect(fitOf(query, 'Fit to window', 'centre')).toBe(fit);
});
