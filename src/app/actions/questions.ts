import { QUESTION_VIEWS, type Question, questionsFor } from '../details/opening-questions.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';
import { UNASKED } from './unasked.ts';

/** The opening questions, also where the welcome that offers them is not shown. */
export const QUESTIONS: readonly Action[] = (Object.keys(QUESTION_VIEWS) as Question[]).map(
  (question) => ({
    id: `question-${question}`,
    group: 'questions',
    name: () => furtherWords().question(messages().questions[question]),
    isPossible: ({ atlas }) => questionsFor(atlas).includes(question),
    run: () => changeView({ ...UNASKED, ...QUESTION_VIEWS[question] }),
  }),
);
