import type { CoalitionMode } from '../model/filter.ts';
import type { MatrixOrder } from '../model/matrix-order.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const nations = (count: number) => plural(count, { one: 'nation', other: 'nations' });
const ties = (count: number) => plural(count, { one: 'tie', other: 'ties' });

/** What a figure of the matrix says, in English. */
export const enFigureMatrix = {
  description: (title: string, subtitle: string, count: number, between: number) =>
    `${title}. ${subtitle}. Matrix of ${nations(count)}, each with a row and a column; its cells hold ${ties(between)}.`,
  coalitions: (mode: CoalitionMode): string =>
    mode === 'none'
      ? 'coalitions hidden: only ties that two nations have with each other'
      : 'members of one coalition are paired; ties with a coalition itself are left out',
  order: {
    region: 'ordered by region',
    community: 'ordered by community',
    ties: 'ordered by number of ties',
    name: 'ordered by name',
  } satisfies Record<MatrixOrder, string>,
  empty: 'no two nations are tied by what is shown',
  part: 'the part of the matrix that was on screen',
  readBorder: {
    region: 'Here a region begins',
    community: 'Here a community begins, whose number stands before the names',
  },
  readWeak: 'Suspended, frozen or contested (paler)',
};

export type FigureMatrixWords = typeof enFigureMatrix;
