import { useEffect, useRef, useState } from 'react';
import type { Delivery, Stage } from './deliver.ts';
import type { State } from './Outcome.tsx';

type Work = (signal: AbortSignal, onStage: (stage: Stage) => void) => Promise<Delivery>;

/** One figure in the making at a time; a new one, and leaving, end the one before. */
export function useMaking() {
  const [state, setState] = useState<State>();
  const working = useRef<AbortController>(undefined);
  useEffect(() => () => working.current?.abort(), []);
  const run = async (work: Work) => {
    working.current?.abort();
    const controller = new AbortController();
    working.current = controller;
    const { signal } = controller;
    const result = await work(signal, (stage) => {
      if (!signal.aborted) setState({ kind: 'working', stage });
    }).catch((error: unknown): Delivery => {
      if (signal.aborted) return { kind: 'cancelled' };
      console.error(error);
      return { kind: 'failed' };
    });
    if (working.current === controller) setState(result);
  };
  return { state, run, cancel: () => working.current?.abort() };
}
