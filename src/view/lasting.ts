import type { Day, KnownDate } from '../model/date.ts';
import { atOf } from './as-of.ts';
import type { View } from './view.ts';

/**
 * The same view with its dates spelled out, so that it stays the same when the record has come
 * further; without what stands open over it.
 */
export function lasting(view: View, today: Day): View {
  const spelled = (date: KnownDate) => atOf(date, today) ?? today;
  const { at = today, compare } = view;
  return {
    ...view,
    at: spelled(at),
    compare: compare && spelled(compare),
    about: undefined,
  };
}
