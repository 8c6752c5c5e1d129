import { type UIEvent, useEffect, useState } from 'react';

const PORTION = 60;
/** Rows that are drawn unasked; more only as the reader comes near their end. */
const UNASKED = 1800;
/** Pixels of the end at which more are drawn. */
const NEAR = 1500;

/**
 * How many of so many rows to draw now: the first portion at once, then one more each frame, so that
 * a long table never holds the page up, and a very long one never fills it. Starts anew when `of`
 * changes.
 */
export function useGrowing(total: number, of: unknown) {
  const [state, setState] = useState({ of, count: PORTION, allowed: UNASKED });
  const { count, allowed } = state.of === of ? state : { count: PORTION, allowed: UNASKED };
  useEffect(() => {
    if (count >= Math.min(total, allowed)) return;
    const frame = requestAnimationFrame(() => setState({ of, count: count + PORTION, allowed }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, allowed, of]);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
    if (isNear && count >= allowed && count < total) {
      setState({ of, count, allowed: allowed + PORTION * 5 });
    }
  };
  return { drawn: count, onScroll };
}
