import { changeAnswers } from './en-changes.ts';
import { linkAnswers } from './en-links.ts';
import { sideBySideAnswers } from './en-side-by-side.ts';

/** The answers to questions in whole sentences, in English. */
export const enAnswers = { ...linkAnswers, ...changeAnswers, ...sideBySideAnswers };

/** What another language has to say, each sentence from the same facts. */
export type Answers = typeof enAnswers;
