import { isWithinLimits, type PixelSize, pixelsAt } from './largest-scale.ts';

/** How many of each unit make an inch; `px` is the CSS pixel. */
const PER_INCH = { mm: 25.4, cm: 2.54, in: 1, pt: 72, px: 96 } as const;
export const LENGTH_UNITS = ['mm', 'cm', 'in', 'px', 'pt'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export interface Length {
  readonly value: number;
  readonly unit: LengthUnit;
}

const WRITTEN = /^(\d+(?:\.\d+)?|\.\d+)\s*(mm|cm|in|px|pt)?$/i;

/** The text as a length, `183mm` or `18.3 cm`, a bare number being CSS pixels; undefined if it is none. */
export function parseLength(text: string): Length | undefined {
  const [, digits, unit = 'px'] = WRITTEN.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return value > 0 ? { value, unit: unit.toLowerCase() as LengthUnit } : undefined;
}

/** In CSS pixels, 96 to the inch, not rounded. */
export function cssPixels({ value, unit }: Length): number {
  return (value / PER_INCH[unit]) * PER_INCH.px;
}

export function millimetres(pixels: number): number {
  return (pixels / PER_INCH.px) * PER_INCH.mm;
}

/** A page as people order it: a print by its measures, a picture for a screen by its pixels. */
export interface PagePreset {
  readonly width: number;
  readonly height: number;
  readonly unit: 'mm' | 'px';
  /** Pixels of a PNG to the inch unless asked otherwise; 96 makes one of each CSS pixel. */
  readonly dpi: number;
}

const PRINT_DPI = 300;
export const SCREEN_DPI = PER_INCH.px;

/** Widths of one and two columns are those of most journals; `a4` lies on its side, as networks do. */
export const PAGE_PRESETS = {
  'one-column': { width: 89, height: 110, unit: 'mm', dpi: PRINT_DPI },
  'two-columns': { width: 183, height: 120, unit: 'mm', dpi: PRINT_DPI },
  a4: { width: 297, height: 210, unit: 'mm', dpi: PRINT_DPI },
  slide: { width: 1920, height: 1080, unit: 'px', dpi: SCREEN_DPI },
  social: { width: 1200, height: 630, unit: 'px', dpi: SCREEN_DPI },
  square: { width: 1200, height: 1200, unit: 'px', dpi: SCREEN_DPI },
} as const satisfies Readonly<Record<string, PagePreset>>;
export type PresetName = keyof typeof PAGE_PRESETS;
export const PRESET_NAMES = Object.keys(PAGE_PRESETS) as readonly PresetName[];

/** Resolutions that journals ask for: drafts, photographs, mixed figures, line art. */
export const DPI_CHOICES = [150, 300, 600, 1000] as const;

/** The preset's page in CSS pixels, not rounded. */
export function presetSize({ width, height, unit }: PagePreset): PixelSize {
  return {
    width: cssPixels({ value: width, unit }),
    height: cssPixels({ value: height, unit }),
  };
}

/** How many CSS pixels a page must have for its words to be legible, and may have at most. */
export const SHORTEST_SIDE = 160;
export const LONGEST_PAGE_SIDE = 16_384;

/** Pixels of the picture to a CSS pixel of the page. */
export function scaleAt(dpi: number): number {
  return dpi / PER_INCH.px;
}

/** The pixels that a page in CSS pixels becomes at that resolution. */
export function devicePixels(size: PixelSize, dpi: number): PixelSize {
  return pixelsAt(size, scaleAt(dpi));
}

/** Those resolutions at which a page in CSS pixels is a picture that programs can open. */
export function dpiWithinLimits(size: PixelSize): readonly number[] {
  return DPI_CHOICES.filter((dpi) => isWithinLimits(devicePixels(size, dpi)));
}
