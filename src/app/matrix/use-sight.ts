import { type RefObject, useEffect, useState } from 'react';
import type { Sight } from './geometry.ts';

const NOTHING: Sight = { start: 0, top: 0, width: 0, height: 0 };

function sightOf(frame: HTMLElement): Sight {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame;
  // From right to left, the browser counts backwards from 0.
  return {
    start: Math.abs(scrollLeft),
    top: scrollTop,
    width: clientWidth,
    height: clientHeight,
  };
}

/** Which part of a scrolling frame is in sight. */
export function useSight(frame: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(NOTHING);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setSight(sightOf(element));
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame]);
  return sight;
}
