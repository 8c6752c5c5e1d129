import { cssPixels, millimetres } from '../figure/sizes.ts';

/** Sides are advised in full steps, upwards. */
const STEP = { mm: 5, px: 20 } as const;

const inUnit = (pixels: number, unit: 'mm' | 'px') =>
  unit === 'mm' ? millimetres(pixels) : pixels;

/** The next side that may be advised, of at least that many CSS pixels, in CSS pixels. */
export function fullSteps(unit: 'mm' | 'px'): (pixels: number) => number {
  const step = STEP[unit];
  return (pixels) => cssPixels({ value: Math.ceil(inUnit(pixels, unit) / step) * step, unit });
}

/** A side that {@link fullSteps} found, in the unit in which pages are asked for. */
export function advisedSide(pixels: number, unit: 'mm' | 'px'): number {
  return Math.round(inUnit(pixels, unit));
}
