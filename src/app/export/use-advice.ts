import { useEffect, useState } from 'react';
import type { Order } from './compose-order.ts';
import { adviceFor } from './make-figure.ts';

/** A key being typed is not worth a search for the size that is enough. */
const PAUSE_MS = 300;

/** What to tell of a page that is small for what is on it; of the last one until that is found out. */
export function useAdvice(
  order: Omit<Order, 'signal'> | undefined,
  unit: 'mm' | 'px',
): string | undefined {
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (!order) {
      setTold(undefined);
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      try {
        const advice = await adviceFor({ ...order, signal }, unit);
        if (!signal.aborted) setTold(advice);
      } catch (error) {
        if (!signal.aborted) console.error(error);
      }
    };
    const waiting = setTimeout(ask, PAUSE_MS);
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
  }, [order, unit]);
  return told;
}
