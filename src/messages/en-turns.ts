import type { Turn } from '../model/changes.ts';

const TURNED: Readonly<Record<Turn, string>> = {
  began: 'began',
  ended: 'ended',
  suspended: 'became weaker',
  restored: 'became firmer',
  kept: 'stayed',
};

/** What became of a tie between two dates, where each tie is told by itself, in English. */
export const enTurns = {
  /** The key to the signs in the cells of a matrix. */
  signs: 'Signs of what changed',
  sign: {
    began: 'Began',
    ended: 'Ended',
    suspended: 'Became weaker',
    mixed: 'Several of these',
  },
  stayed: 'Stayed (paler)',

  /** As the cell of a table. */
  turn: (turn: Turn) => `${TURNED[turn].charAt(0).toUpperCase()}${TURNED[turn].slice(1)}`,
  /** "Mutual defence began": of a kind, or of a tie. */
  turned: (what: string, turn: Turn) => `${what} ${TURNED[turn]}`,
};

/** What another language has to say. */
export type TurnWords = typeof enTurns;
