import { HEADERS, type Target } from './geometry.ts';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads in a matrix of `count` nations; undefined if the key does not walk. */
export function walk(
  { row, column }: Target,
  { key, ctrlKey }: Key,
  count: number,
  rightToLeft: boolean,
): Target | undefined {
  const step = (rows: number, columns: number): Target => {
    // The corner between the headers is nobody's.
    const least = (other: number) => (other === HEADERS ? 0 : HEADERS);
    const within = (place: number, smallest: number) =>
      Math.max(smallest, Math.min(count - 1, place));
    return {
      row: rows === 0 ? row : within(row + rows, least(column)),
      column: columns === 0 ? column : within(column + columns, least(row)),
    };
  };
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return step(0, forward);
    case 'ArrowLeft':
      return step(0, -forward);
    case 'ArrowDown':
      return step(1, 0);
    case 'ArrowUp':
      return step(-1, 0);
    case 'PageDown':
      return step(PAGE, 0);
    case 'PageUp':
      return step(-PAGE, 0);
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row, column: row === HEADERS ? 0 : HEADERS };
    case 'End':
      return ctrlKey ? { row: count - 1, column: count - 1 } : { row, column: count - 1 };
    default:
      return undefined;
  }
}
