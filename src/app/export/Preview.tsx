import { useEffect, useState } from 'react';
import type { FigureChoices } from '../../plate/figure-page.ts';
import { messages } from '../messages.ts';
import { drawFigure } from './make-figure.ts';

/** The page as it will be. */
export function Preview({ title, theme, transparent, width, height }: FigureChoices) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const controller = new AbortController();
    const { signal } = controller;
    drawFigure({ title, theme, transparent, width, height }, signal).then(
      (svg) => {
        if (signal.aborted) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      },
      (error: unknown) => {
        if (!signal.aborted) console.error(error);
      },
    );
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [title, theme, transparent, width, height]);
  return (
    <div className="preview" data-transparent={transparent || undefined}>
      {address !== undefined && (
        <img src={address} alt={messages().preview} width={width} height={height} />
      )}
    </div>
  );
}
