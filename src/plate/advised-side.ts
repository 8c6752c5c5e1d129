import { millimetres } from '../figure/sizes.ts';

/** Sides are advised in full steps, upwards. */
const STEP = { mm: 5, px: 20 } as const;

/** Of a page that is large enough: at least that many CSS pixels, in the unit in which pages are asked for. */
export function advisedSide(pixels: number, unit: 'mm' | 'px'): number {
  return Math.ceil((unit === 'mm' ? millimetres(pixels) : pixels) / STEP[unit]) * STEP[unit];
}
