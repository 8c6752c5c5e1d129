import { KINDS, type Kind } from '../model/kind.ts';

/** A closed outline in the unit square, x from the start and y from the top. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A rectangle between its edges. */
export function box(left: number, top: number, right: number, bottom: number): Outline {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

const LOZENGE: Outline = [
  [0.5, 0],
  [1, 0.5],
  [0.5, 1],
  [0, 0.5],
];

/** What a kind looks like in a cell of the matrix, told apart without its hue. */
export const MARKS: Readonly<Record<Kind, readonly Outline[]>> = {
  'mutual-defence': [box(0, 0, 1, 1)],
  'security-consultation': [box(0, 0, 1, 0.36), box(0, 0.64, 1, 1)],
  'intelligence-sharing': [
    box(0, 0, 0.38, 0.38),
    box(0.62, 0, 1, 0.38),
    box(0, 0.62, 0.38, 1),
    box(0.62, 0.62, 1, 1),
  ],
  exercise: [box(0, 0, 0.36, 1), box(0.64, 0, 1, 1)],
  'training-and-assistance': [
    box(0.32, 0, 0.68, 0.32),
    box(0, 0.32, 1, 0.68),
    box(0.32, 0.68, 0.68, 1),
  ],
  'basing-and-access': [
    box(0, 0, 1, 0.28),
    box(0, 0.72, 1, 1),
    box(0, 0.28, 0.28, 0.72),
    box(0.72, 0.28, 1, 0.72),
  ],
  'arms-and-technology': [LOZENGE],
  'political-support': [box(0.24, 0.24, 0.76, 0.76)],
};

/** The opacity of a kind's mark where no tie of the kind stands firmly. */
export const WEAK_MARK = 0.45;

/** A place in a cell's three rows and columns, counted from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Where in a cell a kind stands, always: in reading order, the middle left free. */
export const PLACES: Readonly<Record<Kind, Place>> = Object.fromEntries(
  KINDS.map((kind, index) => {
    const slot = index < 4 ? index : index + 1;
    return [kind, { column: slot % 3, row: Math.floor(slot / 3) }];
  }),
) as Record<Kind, Place>;

/** The kind whose place it is; undefined in the middle and outside. */
export function kindAt({ column, row }: Place): Kind | undefined {
  return KINDS.find((kind) => PLACES[kind].column === column && PLACES[kind].row === row);
}
