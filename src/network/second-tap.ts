/** Milliseconds from one tap to the next within which they are a double one. */
const WITHIN = 350;
/** How far apart they may be, in pixels. */
const NEAR = 28;
/** Milliseconds that a busy page may take to hear of the second. */
const PATIENCE = 1500;

/** A tap on the window. */
export interface Tap {
  readonly x: number;
  readonly y: number;
  /** As of events. */
  readonly time: number;
}

/**
 * Waits for a second tap at the same spot of the window, whatever lies there by then: a first one on a
 * phone opens the details, for which the picture makes room. Nothing else hears of that tap.
 */
export function onSecondTap({ x, y, time }: Tap, then: () => void): void {
  const watched = { capture: true, passive: false } as const;
  const end = () => removeEventListener('touchstart', hear, watched);
  const hear = (event: TouchEvent) => {
    end();
    clearTimeout(timer);
    const [touch, another] = event.touches;
    if (!touch || another || event.timeStamp - time > WITHIN) return;
    if (Math.hypot(touch.clientX - x, touch.clientY - y) > NEAR) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    then();
  };
  const timer = setTimeout(end, PATIENCE);
  addEventListener('touchstart', hear, watched);
}
