import { describe, expect, it } from 'vitest';
import {
  cssPixels,
  devicePixels,
  dpiWithinLimits,
  LENGTH_UNITS,
  LONGEST_PAGE_SIDE,
  millimetres,
  PAGE_PRESETS,
  PRESET_NAMES,
  parseLength,
  presetSize,
  SHORTEST_SIDE,
} from './sizes.ts';

describe('a length', () => {
  it.each([
    ['183mm', { value: 183, unit: 'mm' }],
    ['18.3 cm', { value: 18.3, unit: 'cm' }],
    ['.5IN', { value: 0.5, unit: 'in' }],
    ['640', { value: 640, unit: 'px' }],
    [' 36pt ', { value: 36, unit: 'pt' }],
  ])('reads %s', (text, length) => {
    expect(parseLength(text)).toEqual(length);
  });

  it.each(['', 'mm', '-3mm', '0', '0.0mm', '1e3px', '12em', '1,5cm', '10mm 20mm', 'Infinity'])(
    'is not %j',
    (text) => {
      expect(parseLength(text)).toBeUndefined();
    },
  );

  it('is an inch in every unit', () => {
    const inches = { mm: 25.4, cm: 2.54, in: 1, px: 96, pt: 72 };
    for (const unit of LENGTH_UNITS) expect(cssPixels({ value: inches[unit], unit })).toBe(96);
    expect(millimetres(96)).toBe(25.4);
  });
});

describe('a preset', () => {
  it('has the pixels that are usual for it', () => {
    const pixels = PRESET_NAMES.map((name) => {
      const { width, height } = devicePixels(
        presetSize(PAGE_PRESETS[name]),
        PAGE_PRESETS[name].dpi,
      );
      return `${name} ${width} × ${height}`;
    });
    expect(pixels).toEqual([
      'one-column 1051 × 1299',
      'two-columns 2161 × 1417',
      'a4 3508 × 2480',
      'slide 1920 × 1080',
      'social 1200 × 630',
      'square 1200 × 1200',
    ]);
  });

  it('is a page that can be made', () => {
    for (const name of PRESET_NAMES) {
      const { width, height } = presetSize(PAGE_PRESETS[name]);
      expect(Math.min(width, height)).toBeGreaterThan(SHORTEST_SIDE);
      expect(Math.max(width, height)).toBeLessThan(LONGEST_PAGE_SIDE);
    }
  });
});

describe('the resolutions', () => {
  it('are all to be had for a page of a journal', () => {
    expect(dpiWithinLimits(presetSize(PAGE_PRESETS.a4))).toEqual([150, 300, 600, 1000]);
  });

  it('end where a picture would be longer than 16,384 pixels', () => {
    expect(dpiWithinLimits(presetSize(PAGE_PRESETS.slide))).toEqual([150, 300, 600]);
    expect(dpiWithinLimits({ width: 16_384, height: 96 })).toEqual([]);
  });
});
