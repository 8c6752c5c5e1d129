import { enTurns, type TurnWords } from '../../messages/en-turns.ts';

/** What became of ties, in the reader's language. */
export function turnWords(): TurnWords {
  return enTurns;
}
