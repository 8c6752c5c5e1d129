import { OBLIGATIONS } from '../../model/kind.ts';
import { FORMS, type Narrowing, SIDES, STANDINGS } from '../../model/narrow.ts';
import { CONFIDENCES, REGIONS } from '../../model/party.ts';
import { withWord } from '../../view/filters-on.ts';
import { messages } from '../messages.ts';
import { Choice } from '../shell/Choice.tsx';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { CoalitionBox } from './CoalitionBox.tsx';
import { WordBoxes } from './WordBoxes.tsx';

const ANY = 'all';

/** Changes what is asked as it is now, which may be newer than what was last drawn. */
function narrowBy(change: (narrowing: Narrowing) => Narrowing): void {
  changeView({ narrowing: change(store.getState().view.narrowing) });
}

/** What may be asked of a tie besides its kind and date. */
export function NarrowingForm() {
  const text = messages();
  const narrowing = useStateOf(({ view }) => view.narrowing);
  return (
    <div className="narrowing">
      <p className="filter-hint">{text.filters.hint}</p>
      <WordBoxes
        label={text.filters.region}
        hint={text.filters.regionHint}
        words={REGIONS}
        nameOf={(word) => text.region[word]}
        chosen={narrowing.regions}
        onChange={(word, on) => narrowBy((now) => withWord(now, 'regions', REGIONS, word, on))}
        columns
      />
      <Choice
        label={text.filters.side}
        values={[ANY, ...SIDES]}
        nameOf={(value) => text.filters.sides[value]}
        value={narrowing.side ?? ANY}
        onChange={(value) =>
          narrowBy((now) => ({ ...now, side: value === ANY ? undefined : value }))
        }
        look="list"
      />
      <CoalitionBox />
      <WordBoxes
        label={text.filters.standing}
        words={STANDINGS}
        nameOf={(word) => text.filters.standings[word]}
        chosen={narrowing.standings}
        onChange={(word, on) => narrowBy((now) => withWord(now, 'standings', STANDINGS, word, on))}
      />
      <WordBoxes
        label={text.filters.obligation}
        words={OBLIGATIONS}
        nameOf={(word) => text.filters.obligations[word]}
        chosen={narrowing.obligations}
        onChange={(word, on) =>
          narrowBy((now) => withWord(now, 'obligations', OBLIGATIONS, word, on))
        }
        columns
      />
      <Choice
        label={text.filters.form}
        values={[ANY, ...FORMS]}
        nameOf={(value) => text.filters.forms[value]}
        value={narrowing.form ?? ANY}
        onChange={(value) =>
          narrowBy((now) => ({ ...now, form: value === ANY ? undefined : value }))
        }
        look="segments"
      />
      <WordBoxes
        label={text.filters.confidence}
        words={CONFIDENCES}
        nameOf={(word) => text.filters.confidences[word]}
        chosen={narrowing.confidences}
        onChange={(word, on) =>
          narrowBy((now) => withWord(now, 'confidences', CONFIDENCES, word, on))
        }
      />
    </div>
  );
}
