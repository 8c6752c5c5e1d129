import { useEffect, useRef } from 'react';
import { paletteOf, type Theme } from '../../scene/palette.ts';
import { bindHulls } from './bind-hulls.ts';
import { onCanvas } from './instance.ts';

interface Properties {
  readonly theme: Theme;
}

/** Coalitions as outlines: lines beneath the network, names over it. What they say is told elsewhere in words. */
export default function Hulls({ theme }: Properties) {
  const lines = useRef<HTMLCanvasElement>(null);
  const names = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    onCanvas((cy) => {
      if (!lines.current || !names.current) return;
      const palette = paletteOf(theme);
      end = bindHulls(cy, { canvas: lines.current, names: names.current, palette });
    });
    return () => end?.();
  }, [theme]);
  return (
    <>
      <canvas ref={lines} className="hull-lines" />
      <div ref={names} className="hull-names" aria-hidden="true" />
    </>
  );
}
