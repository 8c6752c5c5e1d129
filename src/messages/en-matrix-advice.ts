const number = new Intl.NumberFormat('en-GB');

const size = (width: number, height: number, unit: 'mm' | 'px') =>
  `${number.format(width)} × ${number.format(height)} ${unit}`;

/** What whoever makes a figure of the matrix is told of a page that is small for it, in English. */
export const enMatrixAdvice = {
  small: (width: number, height: number, unit: 'mm' | 'px') =>
    `The cells are small on this page: from ${size(width, height, unit)} on, their marks are told apart at a glance.`,
  nameless: (width: number, height: number, unit: 'mm' | 'px') =>
    `The names have no room on this page and are left out: from ${size(width, height, unit)} on, they and the marks are legible.`,
};
