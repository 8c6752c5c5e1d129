import { changeAnswers } from './en-changes.ts';
import { nameOf } from './en-clauses.ts';
import { linkAnswers } from './en-links.ts';
import { sideBySideAnswers } from './en-side-by-side.ts';

/** The answers to questions in whole sentences, in English. */
export const enAnswers = {
  /** A party's name as it stands within a sentence. */
  nameOf,
  ...linkAnswers,
  ...changeAnswers,
  ...sideBySideAnswers,
};

/** What another language has to say, each sentence from the same facts. */
export type Answers = typeof enAnswers;
