/** What a figure can be written as, in the order in which it is. */
export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
