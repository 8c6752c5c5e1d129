import { useStore } from 'zustand/react';
import type { KnownDate } from '../../model/date.ts';
import type { NationId, PartyId } from '../../model/id.ts';
import { DEFAULT_KINDS, KINDS } from '../../model/kind.ts';
import type { View } from '../../view/view.ts';
import { act } from '../actions/act.ts';
import { KEYS, TOUR } from '../actions/find.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { tourOffer } from '../tour/tour-offer.ts';

const SAUDI = 'SAU' as NationId;
const AMERICA = 'USA' as NationId;

type Question = keyof ReturnType<typeof messages>['questions'];

const VIEWS: Readonly<Record<Question, Partial<View>>> = {
  link: { kinds: KINDS, from: SAUDI, to: AMERICA },
  since2011: { kinds: DEFAULT_KINDS, compare: '2011' as KnownDate },
  bridges: { kinds: DEFAULT_KINDS, measure: 'brokerage' },
};

const NEEDED: Readonly<Record<Question, readonly PartyId[]>> = {
  link: [SAUDI, AMERICA],
  since2011: [],
  bridges: [],
};

/** What this is, and questions that show what it does. */
export function Welcome() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const isOffered = useStore(tourOffer);
  const questions = (Object.keys(VIEWS) as Question[]).filter((question) =>
    NEEDED[question].every((id) => atlas?.parties.has(id)),
  );
  return (
    <div className="welcome">
      <h2>{text.welcome}</h2>
      <p>{text.welcomeText}</p>
      <h3>{text.tryThis}</h3>
      <ul className="questions">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="question" onClick={() => changeView(VIEWS[question])}>
              {text.questions[question]}
            </button>
          </li>
        ))}
      </ul>
      <p className="gestures">{text.gestures}</p>
      {isOffered && (
        <button type="button" className="quiet tour-offer" onClick={() => act(TOUR)}>
          {text.help.tour}
        </button>
      )}
      <button type="button" className="quiet" onClick={() => act(KEYS)}>
        {text.help.keys}
      </button>
      <button type="button" className="quiet" onClick={() => changeView({ about: 'data' })}>
        {text.about.open}
      </button>
    </div>
  );
}
