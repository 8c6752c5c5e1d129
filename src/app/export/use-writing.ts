import { useEffect, useRef, useState } from 'react';
import type { FileOrder } from '../../exchange/make-file.ts';
import { writeView } from './write-view.ts';

type Outcome =
  | { readonly kind: 'idle' | 'writing' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/** One file in the making at a time; a new one, and leaving, end the one before. */
export function useWriting() {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const working = useRef<AbortController>(undefined);
  useEffect(() => () => working.current?.abort(), []);
  const write = (order: FileOrder) => {
    working.current?.abort();
    const controller = new AbortController();
    working.current = controller;
    setOutcome({ kind: 'writing' });
    writeView(order, controller.signal).then(
      (name) => setOutcome({ kind: 'saved', name }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.error(error);
        setOutcome({ kind: 'failed' });
      },
    );
  };
  return { outcome, write };
}
