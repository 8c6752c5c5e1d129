import { MEASURE_IDS } from '../../measures/measure-id.ts';
import { measureMessages } from '../measures/measure-messages.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';
import { UNASKED } from './unasked.ts';

/** Each measure on, or off where it is on. */
export const MEASURES: readonly Action[] = MEASURE_IDS.map((measure) => ({
  id: `measure-${measure}`,
  group: 'measures',
  name: (_, { view }) =>
    furtherWords().measure(measureMessages().name[measure], view.measure === measure),
  run: () => {
    const isOn = store.getState().view.measure === measure;
    // An answer to a question would stand before the ranking.
    changeView(isOn ? { measure: undefined } : { ...UNASKED, measure });
  },
}));
