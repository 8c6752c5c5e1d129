import { useStore } from 'zustand/react';
import { act } from '../actions/act.ts';
import { KEYS, TOUR } from '../actions/find.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { tourOffer } from '../tour/tour-offer.ts';
import { QUESTION_VIEWS, questionsFor } from './opening-questions.ts';

/** What this is, and questions that show what it does. */
export function Welcome() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const isOffered = useStore(tourOffer);
  return (
    <div className="welcome">
      <h2>{text.welcome}</h2>
      <p>{text.welcomeText}</p>
      <h3>{text.tryThis}</h3>
      <ul className="questions">
        {questionsFor(atlas).map((question) => (
          <li key={question}>
            <button
              type="button"
              className="question"
              onClick={() => changeView(QUESTION_VIEWS[question])}
            >
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
