import { drawnTurn } from '../../model/changes.ts';
import { KINDS, type Kind } from '../../model/kind.ts';
import type { Cell } from '../../model/matrix.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import { WEAK_MARK } from '../../scene/marks.ts';
import { KEPT_OPACITY, type Palette } from '../../scene/palette.ts';
import { addMark } from './add-mark.ts';
import type { Emphasis } from './emphasis.ts';
import { type Geometry, type Range, rangeInSight, type Sight } from './geometry.ts';
import { paintSigns } from './paint-signs.ts';

export interface Painting {
  readonly data: MatrixData;
  readonly geometry: Geometry;
  readonly sight: Sight;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly rightToLeft: boolean;
}

const DIM = 0.2;

function drawLines(
  context: CanvasRenderingContext2D,
  { data, geometry, sight, palette }: Painting,
  rows: Range,
  columns: Range,
): void {
  const { size, head } = geometry;
  const right = head + columns.to * size - sight.start;
  const bottom = head + rows.to * size - sight.top;
  const line = (index: number) => {
    context.fillStyle = data.borders.has(index) ? palette.quiet : palette.disc;
  };
  for (let column = columns.from; column <= columns.to; column++) {
    line(column);
    context.fillRect(head + column * size - sight.start - 1, head, 1, bottom - head);
  }
  for (let row = rows.from; row <= rows.to; row++) {
    line(row);
    context.fillRect(head, head + row * size - sight.top - 1, right - head, 1);
  }
}

/** A cell with its corner. */
export interface CellInSight {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  /** The opacity of what is in it. */
  readonly strength: number;
}

function cellsInSight(
  { data, geometry, sight, emphasis: { bright, within } }: Painting,
  rows: Range,
  columns: Range,
): readonly CellInSight[] {
  const { size, head } = geometry;
  const found: CellInSight[] = [];
  const isDim = (row: number, column: number) =>
    bright.size > 0 &&
    (within ? !(bright.has(row) && bright.has(column)) : !bright.has(row) && !bright.has(column));
  for (let row = rows.from; row < rows.to; row++) {
    const id = data.nations[row];
    const cells = id && data.cells.get(id);
    if (!cells) continue;
    for (let column = columns.from; column < columns.to; column++) {
      const other = data.nations[column];
      const cell = other && cells.get(other);
      if (!cell) continue;
      const [x, y] = [head + column * size - sight.start, head + row * size - sight.top];
      found.push({ cell, x, y, strength: isDim(row, column) ? DIM : 1 });
    }
  }
  return found;
}

/** How strong a kind's mark is: what stayed between two dates lies behind what changed. */
function strengthOf({ turns }: MatrixData, cell: Cell, kind: Kind): number {
  const turn = turns?.ofKinds.get(cell)?.get(kind);
  if (turn !== undefined && drawnTurn(turn) === 'kept') return KEPT_OPACITY;
  return cell.weak.has(kind) ? WEAK_MARK : 1;
}

/** The marks of those cells, as one path per kind and strength. */
function marksOf(
  { data, geometry: { size } }: Painting,
  cells: readonly CellInSight[],
): ReadonlyMap<number, ReadonlyMap<Kind, Path2D>> {
  const paths = new Map<number, Map<Kind, Path2D>>();
  const pathOf = (strength: number, kind: Kind) => {
    const ofStrength = paths.get(strength) ?? new Map<Kind, Path2D>();
    paths.set(strength, ofStrength);
    const path = ofStrength.get(kind) ?? new Path2D();
    ofStrength.set(kind, path);
    return path;
  };
  for (const { cell, x, y, strength } of cells) {
    for (const kind of cell.kinds) {
      addMark(pathOf(strength * strengthOf(data, cell, kind), kind), kind, x, y, size);
    }
  }
  return paths;
}

/** Paints the part of the matrix that is in sight; the names beside it are not its business. */
export function paintMatrix(context: CanvasRenderingContext2D, painting: Painting): void {
  const { geometry, sight, emphasis, palette, rightToLeft } = painting;
  const { size, head } = geometry;
  const ratio = context.canvas.width / sight.width || 1;
  context.setTransform(
    rightToLeft ? -ratio : ratio,
    0,
    0,
    ratio,
    rightToLeft ? context.canvas.width : 0,
    0,
  );
  context.clearRect(0, 0, sight.width, sight.height);
  const rows = rangeInSight(geometry, sight.top, sight.height);
  const columns = rangeInSight(geometry, sight.start, sight.width);
  const corner = (row: number, column: number) =>
    [head + column * size - sight.start, head + row * size - sight.top] as const;
  context.fillStyle = palette.disc;
  for (let row = Math.max(rows.from, columns.from); row < Math.min(rows.to, columns.to); row++) {
    context.fillRect(...corner(row, row), size - 1, size - 1);
  }
  drawLines(context, painting, rows, columns);
  const cells = cellsInSight(painting, rows, columns);
  const marks = marksOf(painting, cells);
  for (const [strength, ofKinds] of marks) {
    context.globalAlpha = strength;
    for (const kind of KINDS) {
      const path = ofKinds.get(kind);
      if (!path) continue;
      context.fillStyle = palette.kinds[kind];
      context.fill(path);
    }
  }
  context.globalAlpha = 1;
  paintSigns(context, painting, cells);
  if (!emphasis.ringed) return;
  const [one, other] = emphasis.ringed;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  for (const [x, y] of [corner(one, other), corner(other, one)]) {
    context.strokeRect(x - 1, y - 1, size + 1, size + 1);
  }
}
