import { useLayoutEffect, useRef } from 'react';
import { type Painting, paintMatrix } from './paint.ts';

/** The cells, painted: only those in sight. */
export function Canvas(painting: Painting) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = painting.sight;
  // Before the browser paints, so that cells and names never part while scrolling.
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return;
    const ratio = devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    paintMatrix(context, painting);
  });
  return (
    <canvas
      ref={canvas}
      className="matrix-canvas"
      style={{ inlineSize: width, blockSize: height }}
    />
  );
}
