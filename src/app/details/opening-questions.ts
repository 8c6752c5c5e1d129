import type { Atlas } from '../../model/atlas.ts';
import type { KnownDate } from '../../model/date.ts';
import type { NationId, PartyId } from '../../model/id.ts';
import { DEFAULT_KINDS, KINDS } from '../../model/kind.ts';
import type { View } from '../../view/view.ts';
import type { messages } from '../messages.ts';

const SAUDI = 'SAU' as NationId;
const AMERICA = 'USA' as NationId;

export type Question = keyof ReturnType<typeof messages>['questions'];

/** What each question changes of the view. */
export const QUESTION_VIEWS: Readonly<Record<Question, Partial<View>>> = {
  link: { kinds: KINDS, from: SAUDI, to: AMERICA },
  since2011: { kinds: DEFAULT_KINDS, compare: '2011' as KnownDate },
  bridges: { kinds: DEFAULT_KINDS, measure: 'brokerage' },
};

const NEEDED: Readonly<Record<Question, readonly PartyId[]>> = {
  link: [SAUDI, AMERICA],
  since2011: [],
  bridges: [],
};

/** Those that can be asked of the atlas: it has whom they name. */
export function questionsFor(atlas: Atlas | undefined): readonly Question[] {
  return (Object.keys(QUESTION_VIEWS) as Question[]).filter((question) =>
    NEEDED[question].every((id) => atlas?.parties.has(id)),
  );
}
