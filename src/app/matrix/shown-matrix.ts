import type { MatrixIds } from '../../plate/matrix-page.ts';

let look: (() => MatrixIds) | undefined;

/** The rows and columns that are in sight; undefined while the matrix is not on screen. */
export function partOfMatrix(): MatrixIds | undefined {
  return look?.();
}

export function setPartOfMatrix(part: (() => MatrixIds) | undefined): void {
  look = part;
}
