import type { MatrixScene } from '../../scene/matrix-scene.ts';
import type { Area } from '../figure.ts';
import { type HeadLook, type HeadText, headLength, headMeasures, isClear } from './heads.ts';

/** Where the cells and the heads of a matrix stand on the page, in page units. */
export interface MatrixPlan {
  /** The side of a cell. */
  readonly cell: number;
  readonly rows: HeadLook;
  readonly columns: HeadLook;
  /** The corner of the first cell, from the start of the line and the top. */
  readonly start: number;
  readonly top: number;
  /** How good the plan is: the side of a cell, less for words that are harder to read. */
  readonly merit: number;
}

/** From which size of letters on a flag can be told from others. */
const FLAGGED_FROM = 7;
/** Between the heading and the columns' heads, in ems of these. */
const BELOW_HEADING = 0.9;
/** Between the cells, or the heads below them, and what stands under the matrix, in page units. */
const BELOW_MATRIX = 6;
const LARGEST_TEXT = 13;
const LARGEST_CELL = 48;

interface Way {
  readonly rows: HeadText;
  readonly columns: HeadText;
  readonly worth: number;
}

/** How heads may be written. Where columns have codes, rows with name and code are their key. */
const WAYS: readonly Way[] = [
  { rows: 'name', columns: 'name', worth: 1 },
  { rows: 'both', columns: 'code', worth: 0.85 },
  { rows: 'code', columns: 'code', worth: 0.7 },
];
/** Of heads at two sides, of which every other must be looked for at the far one. */
const WORTH_OF_SIDES = 0.9;
const WITHOUT_HEADS: Way = { rows: 'none', columns: 'none', worth: 0.2 };
const SIDES = [1, 2] as const;

function sizesDownTo(smallest: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = LARGEST_TEXT; size > smallest; size -= 0.5) sizes.push(size);
  return [...sizes, smallest];
}

type Make = Pick<HeadLook, 'text' | 'sides'>;

function sized(make: Make, size: number, codes: number): HeadLook {
  const isFlagged = make.sides === 1 && make.text !== 'none' && size >= FLAGGED_FROM;
  return { ...make, size, flag: isFlagged ? size : 0, codes };
}

/** The cells as large as the area allows with heads of that make, in the largest letters that fit. */
function planOf(
  scene: MatrixScene,
  area: Area,
  smallest: number,
  made: { readonly rows: Make; readonly columns: Make; readonly worth: number },
): MatrixPlan | undefined {
  const rowMeasures = headMeasures(scene.rows, made.rows);
  const columnMeasures = headMeasures(scene.columns, made.columns);
  const isTwoSided = made.rows.sides === 2 || made.columns.sides === 2;
  for (const size of isTwoSided ? [smallest] : sizesDownTo(smallest)) {
    const rows = sized(made.rows, size, rowMeasures.codes);
    const columns = sized(made.columns, size, columnMeasures.codes);
    const before = headLength(rows, rowMeasures, 0);
    const heads = headLength(columns, columnMeasures, 0);
    const above = heads === 0 ? 0 : heads + BELOW_HEADING * size;
    const across = before + headLength(rows, rowMeasures, 1);
    const down = above + headLength(columns, columnMeasures, 1) + BELOW_MATRIX;
    const cell = Math.min(
      LARGEST_CELL,
      (area.width - across) / Math.max(1, scene.columns.length),
      (area.height - down) / Math.max(1, scene.rows.length),
    );
    if (cell <= 0 || !isClear(rows, cell) || !isClear(columns, cell)) continue;
    return {
      cell,
      rows,
      columns,
      start: (area.width - across - cell * scene.columns.length) / 2 + before,
      top: area.y + (area.height - down - cell * scene.rows.length) / 2 + above,
      merit: cell * made.worth,
    };
  }
  return undefined;
}

/**
 * The best way to write a matrix into the area: cells as large as can be, names before codes, one side
 * before two. Without heads only where letters of the smallest size have no room in any way.
 *
 * @param smallest that letters may be, in page units
 */
export function planMatrix(scene: MatrixScene, area: Area, smallest: number): MatrixPlan {
  const made = WAYS.flatMap((way) =>
    SIDES.flatMap((rowSides) =>
      SIDES.map((columnSides) => ({
        rows: { text: way.rows, sides: rowSides },
        columns: { text: way.columns, sides: columnSides },
        worth: way.worth * WORTH_OF_SIDES ** (rowSides + columnSides - 2),
      })),
    ),
  );
  const bare = {
    rows: { text: WITHOUT_HEADS.rows, sides: 1 },
    columns: { text: WITHOUT_HEADS.columns, sides: 1 },
    worth: WITHOUT_HEADS.worth,
  } as const;
  const plans = [...made, bare].flatMap((one) => planOf(scene, area, smallest, one) ?? []);
  const [first, ...others] = plans;
  if (!first) throw new Error('no room for a matrix');
  return others.reduce((best, one) => (one.merit > best.merit ? one : best), first);
}
