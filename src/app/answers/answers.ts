import { type Answers, enAnswers } from '../../messages/en-answers.ts';

/** The sentences of the reader's language. */
export function answers(): Answers {
  return enAnswers;
}
