import { useEffect, useState } from 'react';
import { messages } from '../messages.ts';
import type { Order } from './compose-order.ts';
import { exportMessages } from './export-messages.ts';
import { drawFigure } from './make-figure.ts';

/** A key being typed is not worth a drawing. */
const PAUSE_MS = 120;

interface Properties {
  /** Undefined while what it needs is being loaded. */
  readonly order: Omit<Order, 'signal'> | undefined;
  /** What it needs could not be loaded. */
  readonly failed: boolean;
}

/** The page as it will be. */
export function Preview({ order, failed }: Properties) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!order) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const draw = async () => {
      try {
        const svg = await drawFigure({ ...order, signal });
        if (signal.aborted) return;
        setAddress(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
      } catch (error) {
        if (!signal.aborted) console.error(error);
      }
    };
    const waiting = setTimeout(draw, PAUSE_MS);
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
  }, [order]);
  useEffect(
    () => () => (address === undefined ? undefined : URL.revokeObjectURL(address)),
    [address],
  );
  const isThere = order !== undefined && address !== undefined;
  return (
    <div className="preview" data-transparent={(isThere && order.transparent) || undefined}>
      {isThere ? (
        <img
          src={address}
          alt={exportMessages().preview}
          width={Math.round(order.width)}
          height={Math.round(order.height)}
        />
      ) : (
        <p aria-live="polite">{failed ? exportMessages().notLoaded : messages().preparing}</p>
      )}
    </div>
  );
}
