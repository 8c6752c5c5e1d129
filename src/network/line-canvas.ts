import type cytoscape from 'cytoscape';

/** How far beyond the picture's edge lines are drawn, as a share of its size, to be there when it is moved. */
const BEYOND = 0.25;

/** A canvas behind the discs, which is moved with the picture and drawn anew only when asked to. */
export interface LineCanvas {
  /** Draws in the scene's own units, as the picture stands now. */
  readonly draw: (paint: (pen: CanvasRenderingContext2D) => void) => void;
  /** Shifts and scales what is drawn to where the picture is now; whether that was needed. */
  readonly follow: () => boolean;
  readonly hide: () => void;
  readonly setOpacity: (opacity: number) => void;
  readonly end: () => void;
}

/** @param place puts the canvas where it belongs among the picture's own */
export function createLineCanvas(
  cy: cytoscape.Core,
  place: (canvas: HTMLCanvasElement) => void,
): LineCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'fine-lines';
  canvas.hidden = true;
  canvas.setAttribute('aria-hidden', 'true');
  place(canvas);
  const pen = canvas.getContext('2d');
  let drawn = { zoom: 1, x: 0, y: 0 };
  return {
    draw: (paint) => {
      if (!pen) return;
      const ratio = devicePixelRatio;
      const [width, height] = [cy.width(), cy.height()];
      const margin = { x: Math.round(width * BEYOND), y: Math.round(height * BEYOND) };
      canvas.hidden = false;
      canvas.width = (width + 2 * margin.x) * ratio;
      canvas.height = (height + 2 * margin.y) * ratio;
      const zoom = cy.zoom();
      const { x, y } = cy.pan();
      drawn = { zoom, x, y };
      Object.assign(canvas.style, {
        left: `${-margin.x}px`,
        top: `${-margin.y}px`,
        width: `${width + 2 * margin.x}px`,
        height: `${height + 2 * margin.y}px`,
        transformOrigin: `${margin.x}px ${margin.y}px`,
        transform: 'none',
      });
      pen.setTransform(
        zoom * ratio,
        0,
        0,
        zoom * ratio,
        (x + margin.x) * ratio,
        (y + margin.y) * ratio,
      );
      paint(pen);
    },
    follow: () => {
      const zoom = cy.zoom();
      const { x, y } = cy.pan();
      if (canvas.hidden || (zoom === drawn.zoom && x === drawn.x && y === drawn.y)) return false;
      const scale = zoom / drawn.zoom;
      canvas.style.transform = `translate(${x - drawn.x * scale}px, ${y - drawn.y * scale}px) scale(${scale})`;
      return true;
    },
    hide: () => {
      canvas.hidden = true;
    },
    setOpacity: (opacity) => {
      canvas.style.opacity = String(opacity);
    },
    end: () => canvas.remove(),
  };
}
