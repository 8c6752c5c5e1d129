import type { Target } from './geometry.ts';

/** The id in the page of a cell or header. */
export function cellId({ row, column }: Target): string {
  return `matrix-${row}-${column}`;
}
