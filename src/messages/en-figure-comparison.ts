import type { DrawnTurn, Turn } from '../model/changes.ts';
import { en } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');

/** What a figure that compares two dates says, in English. */
export const enFigureComparison = {
  read: {
    began: 'Began between the dates',
    ended: 'Ended between the dates',
    suspended: 'Became weaker: suspended, frozen or contested',
    kept: 'Stayed (faint)',
  } satisfies Record<DrawnTurn, string>,
  /** What the legend counts, and measures of ties. */
  counted: 'ties in force on either date, counted together',
  /** In a cell of a matrix. */
  mixed: 'Its kinds changed differently',
  /** @param spells memberships of which two spells are drawn */
  turns: (counts: Readonly<Record<Turn, number>>, spells: number) => {
    const { began, ended, suspended, restored, kept } = counts;
    const happened = [
      [began, 'began'],
      [ended, 'ended'],
      [suspended, 'became weaker'],
      [restored, 'became firmer'],
      [kept, 'stayed'],
    ] as const;
    const parts = happened.flatMap(([count, what]) =>
      count > 0 ? [`${en.number(count)} ${what}`] : [],
    );
    if (parts.length === 0) return '';
    const members = { one: 'membership', other: 'memberships' };
    const twice = `${plural(spells, members)} drawn as two spells ${spells === 1 ? 'counts' : 'count'} once`;
    return `Of the ties in force on either date, ${en.list(parts)}${spells > 0 ? ` (${twice})` : ''}.`;
  },
};

export type FigureComparisonWords = typeof enFigureComparison;
