import type { NationId } from '../../model/id.ts';
import type { MatrixCell, MatrixHead, MatrixMark, MatrixScene } from '../../scene/matrix-scene.ts';

function head(id: string, label: string, begins = false): MatrixHead {
  return { id: id as NationId, label, code: id, iso2: id.slice(0, 2).toLowerCase(), begins };
}

const HEADS = [
  head('SAU', 'Saudi Arabia'),
  head('EGY', 'Egypt'),
  head('USA', 'United States', true),
];

function cell(row: number, column: number, ...marks: readonly MatrixMark[]): readonly MatrixCell[] {
  return [
    { row, column, marks },
    { row: column, column: row, marks },
  ];
}

/** Three nations, the last of another region; the first is tied to both others. */
export const MATRIX: MatrixScene = {
  rows: HEADS,
  columns: HEADS,
  cells: [
    ...cell(0, 1, { kind: 'mutual-defence', weak: true }, { kind: 'exercise', weak: false }),
    ...cell(0, 2, { kind: 'arms-and-technology', weak: false }),
  ],
};

/** The same between two dates: of the first pair one kind began and one ended, the others' stayed. */
export const COMPARED: MatrixScene = {
  ...MATRIX,
  cells: MATRIX.cells.map(({ marks, ...place }) =>
    marks.length > 1
      ? {
          ...place,
          sign: 'mixed',
          marks: marks.map((mark, index) => ({ ...mark, turn: index === 0 ? 'began' : 'ended' })),
        }
      : { ...place, marks: marks.map((mark) => ({ ...mark, turn: 'kept' })) },
  ),
};

/** So many nations without a tie, with names of that many letters. */
export function empty(count: number, letters = 12): MatrixScene {
  const heads = Array.from({ length: count }, (_, index) =>
    head(
      `N${String(index).padStart(2, '0')}`,
      'Nation of letters'.padEnd(letters, 'n').slice(0, letters),
    ),
  );
  return { rows: heads, columns: heads, cells: [] };
}
