import { useEffect, useState } from 'react';
import { exportMessages } from './export-messages.ts';
import { drawFigure, type Order } from './make-figure.ts';

/** A key being typed is not worth a drawing. */
const PAUSE_MS = 120;

interface Properties {
  readonly order: Omit<Order, 'signal'>;
}

/** The page as it will be. */
export function Preview({ order }: Properties) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
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
  const { width, height, transparent } = order;
  return (
    <div className="preview" data-transparent={transparent || undefined}>
      {address !== undefined && (
        <img
          src={address}
          alt={exportMessages().preview}
          width={Math.round(width)}
          height={Math.round(height)}
        />
      )}
    </div>
  );
}
