import * as v from 'valibot';
import {
  cssPixels,
  DPI_CHOICES,
  LONGEST_PAGE_SIDE,
  millimetres,
  PAGE_PRESETS,
  type PagePreset,
  PRESET_NAMES,
  SHORTEST_SIDE,
} from '../../figure/sizes.ts';
import { FIGURE_LANGUAGES, type FigureLanguage } from '../../messages/figure-languages.ts';
import { FIGURE_THEMES, type FigureTheme } from '../../scene/print.ts';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
export const SIZES = [...PRESET_NAMES, 'custom'] as const;
export type Size = (typeof SIZES)[number];
export const UNITS = ['mm', 'px'] as const;
export type Unit = (typeof UNITS)[number];
export const PARTS = ['everything', 'on-screen'] as const;
/** Of a screen, whose pixel is the CSS pixel, and those that printers ask for. */
export const RESOLUTIONS = [96, ...DPI_CHOICES] as const;

/** What a reader chooses of every figure; what is said of one figure is not among it. */
export interface Settings {
  readonly format: Format;
  readonly size: Size;
  /** Of a custom page, in its unit. */
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
  readonly dpi: (typeof RESOLUTIONS)[number];
  readonly part: (typeof PARTS)[number];
  readonly theme: FigureTheme;
  readonly transparent: boolean;
  readonly language: FigureLanguage;
  readonly legend: boolean;
  readonly sizeKey: boolean;
  readonly sources: boolean;
}

const { width, height, unit } = PAGE_PRESETS.a4;

export const USUAL: Settings = {
  format: 'png',
  size: 'a4',
  width,
  height,
  unit,
  dpi: 300,
  part: 'everything',
  theme: 'light',
  transparent: false,
  language: 'en',
  legend: true,
  sizeKey: true,
  sources: true,
};

const length = v.pipe(v.number(), v.finite());

const settings = v.object({
  format: v.fallback(v.picklist(FORMATS), USUAL.format),
  size: v.fallback(v.picklist(SIZES), USUAL.size),
  width: v.fallback(length, USUAL.width),
  height: v.fallback(length, USUAL.height),
  unit: v.fallback(v.picklist(UNITS), USUAL.unit),
  dpi: v.fallback(v.picklist(RESOLUTIONS), USUAL.dpi),
  part: v.fallback(v.picklist(PARTS), USUAL.part),
  theme: v.fallback(v.picklist(FIGURE_THEMES), USUAL.theme),
  transparent: v.fallback(v.boolean(), USUAL.transparent),
  language: v.fallback(v.picklist(FIGURE_LANGUAGES), USUAL.language),
  legend: v.fallback(v.boolean(), USUAL.legend),
  sizeKey: v.fallback(v.boolean(), USUAL.sizeKey),
  sources: v.fallback(v.boolean(), USUAL.sources),
});

/** Settings from text that may be anything; what is missing or not understood is as usual. */
export function parseSettings(text: string | null, usual: Settings): Settings {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    const known = typeof kept === 'object' ? kept : {};
    return v.parse(settings, { ...usual, ...known });
  } catch {
    return usual;
  }
}

/** The page that is asked for, in its own unit. */
export function pageOf(chosen: Settings): Omit<PagePreset, 'dpi'> {
  return chosen.size === 'custom' ? chosen : PAGE_PRESETS[chosen.size];
}

/** The shortest and longest side of a page, in that unit. */
export function sidesIn(unit: Unit): { readonly least: number; readonly most: number } {
  return unit === 'px'
    ? { least: SHORTEST_SIDE, most: LONGEST_PAGE_SIDE }
    : {
        least: Math.ceil(millimetres(SHORTEST_SIDE)),
        most: Math.floor(millimetres(LONGEST_PAGE_SIDE)),
      };
}

/** The page in CSS pixels, each side brought within what a page can be. */
export function pagePixels(chosen: Settings): { readonly width: number; readonly height: number } {
  const page = pageOf(chosen);
  const { least, most } = sidesIn(page.unit);
  const side = (value: number) =>
    cssPixels({ value: Math.min(most, Math.max(least, value)), unit: page.unit });
  return { width: side(page.width), height: side(page.height) };
}
