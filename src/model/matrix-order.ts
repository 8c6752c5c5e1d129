export const MATRIX_ORDERS = ['region', 'community', 'ties', 'name'] as const;
/** How rows and columns of the matrix are ordered. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
