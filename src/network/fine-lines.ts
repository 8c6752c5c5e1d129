import type cytoscape from 'cytoscape';
import { ASIDE_OPACITY } from '../scene/aside.ts';
import { lineStyle } from '../scene/line-style.ts';
import { type Palette, paletteOf } from '../scene/palette.ts';
import type { Point, SceneEdge } from '../scene/scene.ts';
import type { Emphasis } from './emphasis.ts';
import { createLineCanvas } from './line-canvas.ts';
import { type Line, nearestLine } from './nearest-line.ts';

/** Milliseconds of rest after which lines that were only shifted or scaled are drawn anew. */
const REST = 120;
/** Pixels from a line that still count as on it. */
const REACH = 5;

/** The lines of a crowd, on canvases of their own behind the discs. */
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

/** Whether there is something looked at, which all else is dimmed for. */
function isDimming({ chosen, preview, group, answer = [] }: Emphasis): boolean {
  return (preview ?? chosen) !== undefined || (group ?? answer).length > 0;
}

/**
 * Draws thousands of straight lines at a fraction of what they would cost as elements of Cytoscape:
 * one stroke each, and none at all while the picture is moved, when the canvas is moved instead. What
 * is looked at is drawn once more on a second canvas, over the first as a whole dimmed.
 */
export function createFineLines(cy: cytoscape.Core): FineLines {
  const lit = createLineCanvas(cy, (canvas) => cy.container()?.prepend(canvas));
  const all = createLineCanvas(cy, (canvas) => cy.container()?.prepend(canvas));
  let edges: readonly SceneEdge[] = [];
  let known: readonly Line[] | undefined;
  let emphasis: Emphasis = {};
  let palette = paletteNow();
  let isStale = false;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const lines = (): readonly Line[] => {
    known ??= edges.flatMap((edge) => {
      const [from, to] = [cy.getElementById(edge.source), cy.getElementById(edge.target)];
      if (from.empty() || to.empty()) return [];
      return [{ edge, from: { ...from.position() }, to: { ...to.position() } }];
    });
    return known;
  };

  const stroke = (pen: CanvasRenderingContext2D, { edge, from, to }: Line, isChosen = false) => {
    const { colour, width, opacity } = lineStyle(edge, palette, 1);
    pen.lineWidth = isChosen ? width + 8 : width;
    pen.strokeStyle = isChosen ? palette.accent : colour;
    pen.globalAlpha = isChosen ? 0.45 : opacity;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  };
  const drawLit = () => {
    const isDim = isDimming(emphasis);
    all.setOpacity(isDim ? ASIDE_OPACITY : 1);
    if (!isDim || edges.length === 0) {
      lit.hide();
      return;
    }
    const bright = isBright(emphasis);
    lit.draw((pen) => {
      for (const line of lines()) {
        if (!bright(line.edge)) continue;
        if (line.edge.id === emphasis.chosen) stroke(pen, line, true);
        stroke(pen, line);
      }
    });
  };
  const draw = () => {
    isStale = false;
    clearTimeout(resting);
    drawLit();
    if (edges.length === 0) all.hide();
    else
      all.draw((pen) => {
        for (const line of lines()) stroke(pen, line);
      });
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
    const isMoved = [all, lit].map((canvas) => canvas.follow()).includes(true);
    if (!isMoved) return;
    clearTimeout(resting);
    resting = setTimeout(draw, REST);
  };
  const stale = () => {
    isStale = true;
    known = undefined;
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
      if (edges.length > 0 && !isStale) drawLit();
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
      all.end();
      lit.end();
    },
  };
}
