import { describe, expect, it } from 'vitest';
import { pageOf, pagePixels, parseSettings, USUAL } from './settings.ts';

describe('kept settings', () => {
  it('are as usual where nothing was kept', () => {
    expect(parseSettings(null, USUAL)).toEqual(USUAL);
  });

  it('come back as they were', () => {
    const kept = { ...USUAL, format: 'svg', size: 'custom', width: 12.5, theme: 'dark' } as const;
    expect(parseSettings(JSON.stringify(kept), USUAL)).toEqual(kept);
  });

  it.each(['', '[', 'null', '7', '"a4"', '{"size":"poster","dpi":7,"width":"wide","legend":1}'])(
    'are as usual for %s',
    (text) => {
      expect(parseSettings(text, USUAL)).toEqual(USUAL);
    },
  );

  it('keep what is understood', () => {
    expect(parseSettings('{"size":"slide","dpi":"many","unknown":1}', USUAL)).toEqual({
      ...USUAL,
      size: 'slide',
    });
  });
});

describe('the page', () => {
  it('is the preset', () => {
    expect(pageOf({ ...USUAL, size: 'two-columns' })).toMatchObject({ width: 183, unit: 'mm' });
    expect(pagePixels({ ...USUAL, size: 'slide' })).toEqual({ width: 1920, height: 1080 });
  });

  it('is the custom one, an inch being 96 pixels', () => {
    const page = pagePixels({ ...USUAL, size: 'custom', width: 254, height: 127, unit: 'mm' });
    expect(page.width).toBeCloseTo(960, 9);
    expect(page.height).toBeCloseTo(480, 9);
  });

  it('is never smaller or larger than a page can be', () => {
    const page = pagePixels({ ...USUAL, size: 'custom', width: 1, height: 1e9, unit: 'px' });
    expect(page).toEqual({ width: 160, height: 16_384 });
  });
});
