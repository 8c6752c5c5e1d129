import type cytoscape from 'cytoscape';
import { lineStyle } from '../scene/line-style.ts';
import { type Palette, paletteOf } from '../scene/palette.ts';
import type { Point, SceneEdge } from '../scene/scene.ts';
import { DIMMED, type Emphasis } from './emphasis.ts';
import { type Line, nearestLine } from './nearest-line.ts';

/** Milliseconds of rest after which lines that were only shifted or scaled are drawn anew. */
const REST = 120;
/** How far beyond the picture's edge lines are drawn, as a share of its size, to be there when it is moved. */
const BEYOND = 0.25;
/** Pixels from a line that still count as on it. */
const REACH = 5;

/** The lines of a crowd, on a canvas of their own behind the discs. */
export interface FineLines {
  /** From now on these are drawn. */
  readonly show: (edges: readonly SceneEdge[]) => void;
  /** Dims what is not looked at. */
  readonly light: (emphasis: Emphasis) => void;
  /** The parties at the other ends of a party's lines, or at both ends of a line. */
  readonly beside: (id: string | undefined) => readonly string[];
  /** The line at a point of the scene. */
  readonly at: (point: Point) => string | undefined;
  readonly end: () => void;
}

/** Whether a line is one of the crowd's own; Cytoscape has the others. */
export function isFine({ fine, bend }: SceneEdge): boolean {
  return fine === true && bend === 0;
}

function paletteNow(): Palette {
  return paletteOf(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');
}

function isBright({ chosen, preview, group, answer = [] }: Emphasis): (edge: SceneEdge) => boolean {
  const centre = preview ?? chosen;
  if (centre !== undefined && !group)
    return ({ id, source, target }) => id === centre || source === centre || target === centre;
  const ids = new Set(group ?? answer);
  return ids.size === 0 ? () => true : ({ id }) => ids.has(id);
}

/**
 * Draws thousands of straight lines at a fraction of what they would cost as elements of Cytoscape:
 * one stroke each, and none at all while the picture is moved, when the canvas is moved instead.
 */
export function createFineLines(cy: cytoscape.Core): FineLines {
  const canvas = document.createElement('canvas');
  canvas.className = 'fine-lines';
  canvas.hidden = true;
  canvas.setAttribute('aria-hidden', 'true');
  cy.container()?.prepend(canvas);
  const context = canvas.getContext('2d');
  let edges: readonly SceneEdge[] = [];
  let emphasis: Emphasis = {};
  let palette = paletteNow();
  let drawn = { zoom: 1, x: 0, y: 0 };
  let isStale = false;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const lines = (): readonly Line[] =>
    edges.flatMap((edge) => {
      const [from, to] = [cy.getElementById(edge.source), cy.getElementById(edge.target)];
      if (from.empty() || to.empty()) return [];
      return [{ edge, from: from.position(), to: to.position() }];
    });

  const draw = () => {
    isStale = false;
    clearTimeout(resting);
    if (!context) return;
    const ratio = devicePixelRatio;
    const [width, height] = [cy.width(), cy.height()];
    const margin = { x: Math.round(width * BEYOND), y: Math.round(height * BEYOND) };
    const across = (width + 2 * margin.x) * ratio;
    const down = (height + 2 * margin.y) * ratio;
    canvas.hidden = edges.length === 0;
    if (canvas.hidden) return;
    canvas.width = across;
    canvas.height = down;
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
    context.setTransform(
      zoom * ratio,
      0,
      0,
      zoom * ratio,
      (x + margin.x) * ratio,
      (y + margin.y) * ratio,
    );
    const bright = isBright(emphasis);
    const all = lines();
    const inOrder = [
      ...all.filter(({ edge }) => !bright(edge)),
      ...all.filter(({ edge }) => bright(edge)),
    ];
    const stroke = ({ from, to }: Line, width: number, colour: string, opacity: number) => {
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.globalAlpha = opacity;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    };
    for (const line of inOrder) {
      const { colour, width, opacity } = lineStyle(line.edge, palette, 1);
      if (line.edge.id === emphasis.chosen) stroke(line, width + 8, palette.accent, 0.45);
      stroke(line, width, colour, opacity * (bright(line.edge) ? 1 : DIMMED));
    }
  };

  const follow = () => {
    const now = paletteNow();
    if (now !== palette) {
      palette = now;
      isStale = true;
    }
    if (isStale) {
      draw();
      return;
    }
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    if (edges.length === 0 || (zoom === drawn.zoom && x === drawn.x && y === drawn.y)) return;
    const scale = zoom / drawn.zoom;
    canvas.style.transform = `translate(${x - drawn.x * scale}px, ${y - drawn.y * scale}px) scale(${scale})`;
    clearTimeout(resting);
    resting = setTimeout(draw, REST);
  };
  const stale = () => {
    isStale = true;
    // Cytoscape renders only what it knows to have changed.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (isStale) draw();
    });
  };
  cy.on('render', follow);
  cy.on('position', 'node', stale);
  cy.on('resize', stale);

  return {
    show: (next) => {
      if (edges.length === 0 && next.length === 0) return;
      edges = next;
      stale();
    },
    light: (next) => {
      emphasis = next;
      if (edges.length > 0) stale();
    },
    beside: (id) =>
      edges.flatMap((edge) => {
        if (edge.id === id) return [edge.source, edge.target];
        return edge.source === id ? [edge.target] : edge.target === id ? [edge.source] : [];
      }),
    at: (point) => nearestLine(lines(), point, REACH / cy.zoom()),
    end: () => {
      clearTimeout(resting);
      cancelAnimationFrame(frame);
      cy.off('render', follow);
      cy.off('position', 'node', stale);
      cy.off('resize', stale);
      canvas.remove();
    },
  };
}
