import { useEffect, useState } from 'react';
import { messages } from '../messages.ts';
import type { FigureChoices } from './figure-page.ts';
import { drawFigure } from './make-figure.ts';

/** The page as it will be. */
export function Preview({ title, theme, transparent, width, height }: FigureChoices) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    drawFigure({ title, theme, transparent, width, height }).then((svg) => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setAddress(made);
    }, console.error);
    return () => {
      gone = true;
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
