import { useEffect, useState } from 'react';

const PORTION = 60;

/**
 * How many of so many rows to draw now: the first portion at once, then one more each frame, so that
 * a long table never holds the page up. Starts anew when `of` changes.
 */
export function useGrowing(total: number, of: unknown): number {
  const [drawn, setDrawn] = useState({ of, count: PORTION });
  const count = drawn.of === of ? drawn.count : PORTION;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setDrawn({ of, count: count + PORTION }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, of]);
  return count;
}
