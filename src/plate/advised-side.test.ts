import { describe, expect, it } from 'vitest';
import { cssPixels } from '../figure/sizes.ts';
import { advisedSide, fullSteps } from './advised-side.ts';

describe('sides that are advised', () => {
  it('are full steps, upwards', () => {
    const atLeast = (value: number) =>
      advisedSide(fullSteps('mm')(cssPixels({ value, unit: 'mm' })), 'mm');
    expect([89, 90.1, 94.9].map(atLeast)).toEqual([90, 95, 95]);
    expect(advisedSide(fullSteps('px')(1201), 'px')).toBe(1220);
  });

  it('are the sides of a page that is ordered so, to the last digit', () => {
    for (let value = 5; value <= 600; value += 5)
      expect(fullSteps('mm')(cssPixels({ value: value - 0.5, unit: 'mm' }))).toBe(
        cssPixels({ value, unit: 'mm' }),
      );
  });
});
