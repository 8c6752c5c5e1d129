import { USUAL_CELL } from '../../scene/cell.ts';

/** A row or column of the matrix counted from 0, or its headers. */
export const HEADERS = -1;

/** A cell, a row's header (`column` is {@link HEADERS}) or a column's. */
export interface Target {
  readonly row: number;
  readonly column: number;
}

/** Pixels of a cell's side, of which the smallest still tells three places apart. */
export const CELL_SIZES = [12, 15, 18, USUAL_CELL, 30, 39, 51] as const;

/** From which size on a mark has room for its pattern. */
export const PATTERNED_FROM = 24;

export interface Geometry {
  /** Pixels of a cell's side. */
  readonly size: number;
  /** Pixels that the names take beside the rows and above the columns. */
  readonly head: number;
  readonly count: number;
}

/** The part that is in sight, in pixels from the start and the top of the whole. */
export interface Sight {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Range {
  readonly from: number;
  /** Not itself in the range. */
  readonly to: number;
}

/** The rows, or columns, of which something is in sight. */
export function rangeInSight(
  { size, head, count }: Geometry,
  scrolled: number,
  extent: number,
): Range {
  const from = Math.min(count, Math.max(0, Math.floor(scrolled / size)));
  const to = Math.min(count, Math.ceil((scrolled + Math.max(0, extent - head)) / size));
  return { from, to: Math.max(from, to) };
}

/** What lies at a point of the window onto the matrix; undefined in the corner and beyond the last. */
export function targetAt(
  geometry: Geometry,
  sight: Sight,
  x: number,
  y: number,
): Target | undefined {
  const { size, head, count } = geometry;
  const along = (place: number, scrolled: number) =>
    place < head ? HEADERS : Math.floor((place - head + scrolled) / size);
  const target = { row: along(y, sight.top), column: along(x, sight.start) };
  if (target.row >= count || target.column >= count) return undefined;
  return target.row === HEADERS && target.column === HEADERS ? undefined : target;
}

/** How far into the marks of its cell a point lies: third of the width and of the height. */
export function placeIn(geometry: Geometry, sight: Sight, x: number, y: number) {
  const { size, head } = geometry;
  const third = (place: number) => Math.min(2, Math.floor((3 * (place % size)) / size));
  return { column: third(x - head + sight.start), row: third(y - head + sight.top) };
}

/** How far to scroll so that a row, or column, is wholly in sight; as it is if it already is. */
export function scrolledTo(
  { size, head }: Geometry,
  index: number,
  scrolled: number,
  extent: number,
): number {
  if (index === HEADERS) return scrolled;
  const [near, far] = [index * size, (index + 1) * size];
  const room = Math.max(size, extent - head);
  if (near < scrolled) return near;
  return far > scrolled + room ? far - room : scrolled;
}

export function sizeAfter(size: number, steps: number): number {
  const at = CELL_SIZES.findIndex((one) => one >= size);
  const next = Math.min(CELL_SIZES.length - 1, Math.max(0, at + steps));
  return CELL_SIZES[next] ?? size;
}
