const number = new Intl.NumberFormat('en-GB');
const fine = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** The words of the dialog that makes figures, in English. */
export const enExport = {
  picture: 'Picture',
  pictures: { network: 'Network', map: 'Map', matrix: 'Matrix' },
  notLoaded: 'This picture could not be loaded. Choose another, or close this and try again.',
  format: 'Format',
  formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
  size: 'Size',
  sizes: {
    'one-column': 'Journal, one column',
    'two-columns': 'Journal, two columns',
    a4: 'A4',
    slide: 'Slide 16:9',
    social: 'Social',
    square: 'Square',
    custom: 'Custom',
  },
  measures: (width: number, height: number, unit: 'mm' | 'px') =>
    `${fine.format(width)} × ${fine.format(height)} ${unit}`,
  width: 'Width',
  height: 'Height',
  unit: 'Unit',
  units: { mm: 'mm', px: 'px' },
  sizeBad: (least: number, most: number, unit: string) =>
    `A side is between ${fine.format(least)} and ${number.format(most)} ${unit}.`,
  resolution: 'Resolution',
  dpi: (dpi: number) => `${number.format(dpi)} dpi`,
  screenDpi: 'Screen (96 dpi)',
  pixels: (width: number, height: number) =>
    `${number.format(width)} × ${number.format(height)} pixels`,
  part: 'What',
  parts: { everything: 'Everything', 'on-screen': 'What is on screen' },
  /** Where a part is not offered. */
  whole: {
    network: 'The whole network is drawn. A part is offered only of the picture on the screen.',
    map: 'The whole map is drawn. A part is offered only of the picture on the screen.',
    matrix: 'The whole matrix is drawn. A part is offered only of the picture on the screen.',
  },
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark', print: 'Print' },
  transparent: 'Transparent background',
  language: 'Language',
  languages: { en: 'English', ar: 'العربية' },
  onThePage: 'On the page',
  legend: 'Legend',
  sizeKey: 'Key to node sizes',
  sourceLine: 'Source line',
  title: 'Title',
  subtitle: 'Subtitle',
  altText: 'Alternative text',
  altTextHelp: 'For those who do not see the picture. It travels with the file.',
  suggestAgain: 'Suggest the words again',
  download: 'Download',
  copyPng: 'Copy PNG',
  copySvg: 'Copy SVG',
  cancel: 'Cancel',
  close: 'Close',
  preview: 'Preview',
  stages: {
    drawing: 'Drawing the figure…',
    painting: 'Painting the pixels…',
    writing: 'Writing the file…',
  },
  cancelled: 'Cancelled; nothing was saved.',
  saved: (name: string) => `Saved as ${name}`,
  copied: { png: 'PNG copied', svg: 'SVG copied' },
  copyFailed: 'The browser does not let the page copy this. Download it instead.',
  tooLarge: (width: number, height: number, dpi: number) =>
    dpi > 0
      ? `This browser cannot make a picture that large. The largest that works is ${number.format(dpi)} dpi (${number.format(width)} × ${number.format(height)} pixels); an SVG has no such limit.`
      : 'This browser cannot make a picture of this size at all. Choose SVG, which has no such limit.',
  useLargest: 'Use the largest that works',
  useSvg: 'Use SVG',
  failed: 'The browser could not make the picture. Try a lower resolution or SVG.',
};

export type ExportMessages = typeof enExport;
