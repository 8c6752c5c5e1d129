import type { FigureChoices } from './figure-page.ts';

/** What someone asks of a figure's page, for tests. */
export const CHOICES: FigureChoices = {
  title: 'Ties',
  theme: 'light',
  transparent: false,
  width: 600,
  height: 400,
  legend: true,
  sizeKey: true,
  sources: true,
};
