const number = new Intl.NumberFormat('en-GB');

interface Size {
  readonly width: number;
  readonly height: number;
  readonly unit: 'mm' | 'px';
}

function told(short: string, enough: Size | undefined, legible: string): string {
  if (!enough) return `${short}. Fewer parties leave more room.`;
  const { width, height, unit } = enough;
  return `${short}: from ${number.format(width)} × ${number.format(height)} ${unit} on, ${legible}.`;
}

/** What whoever makes a figure of the matrix is told of a page that is small for it, in English. */
export const enMatrixAdvice = {
  small: (enough: Size | undefined) =>
    told('The cells are small on this page', enough, 'their marks are told apart at a glance'),
  nameless: (enough: Size | undefined) =>
    told(
      'The names have no room on this page and are left out',
      enough,
      'they and the marks are legible',
    ),
};
