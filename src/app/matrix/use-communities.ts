import { useEffect, useReducer } from 'react';
import { measuredBefore, measureVisible } from '../measures/measure-visible.ts';
import { useStateOf } from '../state/use-state.ts';
import { COMMUNITIES, visibleInMatrix } from './matrix-of.ts';

/** Has the communities worked out where the matrix is ordered by them, and draws it again when they are. */
export function useCommunities(): void {
  const atlas = useStateOf(({ atlas }) => atlas);
  const visible = useStateOf(visibleInMatrix);
  const isWanted = useStateOf(({ view }) => view.order === 'community');
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!isWanted || !atlas || !visible || measuredBefore(visible, COMMUNITIES)) return;
    const asked = new AbortController();
    // Without communities the matrix stays in the order of regions.
    measureVisible(atlas, visible, COMMUNITIES, asked.signal).then(drawAgain, () => undefined);
    return () => asked.abort();
  }, [atlas, visible, isWanted]);
}
