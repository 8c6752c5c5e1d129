import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../scene/scene.ts';
import { actionWords } from '../actions/action-words.ts';
import { store } from '../state/store.ts';
import { type Box, placeBeside } from './place-beside.ts';
import { endTour } from './tour-offer.ts';
import { TOUR_STEPS } from './tour-steps.ts';

interface Properties {
  readonly step: number;
}

interface Layout {
  readonly box: Box;
  readonly card: Point;
}

function go(step: number): void {
  store.setState({ touring: step });
}

/** Gives the keyboard back, when the tour ends, to what had it before. */
function useReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isBack = before instanceof HTMLElement && before !== document.body;
      const to = isBack && before.isConnected ? before : document.getElementById('stage');
      to?.focus({ preventScroll: true });
    };
  }, []);
}

/** A step of the tour: a card beside what it explains, and a ring around that. */
export default function Tour({ step }: Properties) {
  const words = actionWords();
  const card = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [layout, setLayout] = useState<Layout>();
  const current = TOUR_STEPS[step];
  const isLast = step === TOUR_STEPS.length - 1;
  useReturn();
  useLayoutEffect(() => {
    let frame = 0;
    current?.show?.();
    // What is explained moves with panels that open and with the picture.
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const box = current?.box();
      if (!card.current || !box) return;
      const { offsetWidth: width, offsetHeight: height } = card.current;
      const room = { width: innerWidth, height: innerHeight };
      const now = { box, card: placeBeside(box, { width, height }, room) };
      setLayout((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [current]);
  const isPlaced = layout !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read out anew by its button
  useEffect(() => {
    if (isPlaced) next.current?.focus({ preventScroll: true });
  }, [step, isPlaced]);
  if (!current) return null;
  const { title, text } = words.tour.steps[current.name];
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    endTour();
  };
  const { box } = layout ?? {};
  return (
    <>
      {box && (
        <div
          className="tour-ring"
          style={{ left: box.x - 4, top: box.y - 4, width: box.width + 8, height: box.height + 8 }}
        />
      )}
      <div
        ref={card}
        className="tour"
        role="dialog"
        aria-modal={false}
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        onKeyDown={press}
        style={layout ? { left: layout.card.x, top: layout.card.y } : { visibility: 'hidden' }}
      >
        <h2 id="tour-title">{title}</h2>
        <p id="tour-text">{text}</p>
        <div className="tour-buttons">
          <span className="quiet-text">{words.tour.place(step + 1, TOUR_STEPS.length)}</span>
          {!isLast && (
            <button type="button" className="quiet" onClick={endTour}>
              {words.tour.skip}
            </button>
          )}
          {step > 0 && (
            <button type="button" onClick={() => go(step - 1)}>
              {words.tour.back}
            </button>
          )}
          <button
            key={step}
            ref={next}
            type="button"
            className="primary"
            aria-describedby="tour-title tour-text"
            onClick={() => (isLast ? endTour() : go(step + 1))}
          >
            {isLast ? words.tour.done : words.tour.next}
          </button>
        </div>
      </div>
    </>
  );
}
