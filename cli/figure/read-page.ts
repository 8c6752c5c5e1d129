import type { PixelSize } from '../../src/figure/largest-scale.ts';
import {
  cssPixels,
  DPI_CHOICES,
  LONGEST_PAGE_SIDE,
  PAGE_PRESETS,
  PRESET_NAMES,
  type PresetName,
  parseLength,
  presetSize,
  SCREEN_DPI,
  SHORTEST_SIDE,
} from '../../src/figure/sizes.ts';
import { alternatives, quoted } from '../../src/formats/problem.ts';
import { FIGURE_THEMES, type FigureTheme } from '../../src/scene/print.ts';
import { didYouMean } from './nearest.ts';
import type { Given } from './read-options.ts';
import type { PageChoices } from './request.ts';

/** As the app has it. */
const USUAL = sizeOf('a4');
const LEAST_DPI = 36;
const MOST_DPI = 2400;

interface Size extends PixelSize {
  readonly dpi: number;
  readonly unit: 'mm' | 'px';
}

function sizeOf(preset: PresetName): Size {
  const { dpi, unit } = PAGE_PRESETS[preset];
  return { ...presetSize(PAGE_PRESETS[preset]), dpi, unit };
}

function readPreset(name: string, given: Given, problems: string[]): Size {
  const other = ['width', 'height'].find((side) => given.has(side));
  if (other !== undefined) problems.push(`--preset and --${other}: give one of the two`);
  const known = PRESET_NAMES.find((one) => one === name);
  if (known) return sizeOf(known);
  problems.push(
    `--preset: ${quoted(name)} is none of ${PRESET_NAMES.join(', ')}${didYouMean(name, PRESET_NAMES)}`,
  );
  return USUAL;
}

function readSides(given: Given, problems: string[]): Size {
  if (!given.has('width') && !given.has('height')) return USUAL;
  let isPrint = false;
  const side = (name: 'width' | 'height'): number | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const length = parseLength(text);
    const pixels = length && cssPixels(length);
    if (pixels === undefined || pixels < SHORTEST_SIDE || pixels > LONGEST_PAGE_SIDE) {
      const why = length ? 'is out of bounds' : 'is not a length';
      problems.push(
        `--${name}: ${quoted(text)} ${why}: write 183mm, 18.3cm, 7.2in, 519pt or 692px, ` +
          `from ${SHORTEST_SIDE} to ${LONGEST_PAGE_SIDE} px`,
      );
      return USUAL[name];
    }
    if (length?.unit !== 'px') isPrint = true;
    return pixels;
  };
  const [width, height] = [side('width'), side('height')];
  const ratio = USUAL.width / USUAL.height;
  return {
    width: width ?? (height === undefined ? USUAL.width : height * ratio),
    height: height ?? (width === undefined ? USUAL.height : width / ratio),
    ...(isPrint ? { dpi: USUAL.dpi, unit: 'mm' } : { dpi: SCREEN_DPI, unit: 'px' }),
  };
}

function readDpi(text: string, problems: string[]): number {
  const dpi = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  problems.push(
    `--dpi: ${quoted(text)} is not a resolution: write ${alternatives(DPI_CHOICES.map(String))}`,
  );
  return USUAL.dpi;
}

function readTheme(text: string | undefined, problems: string[]): FigureTheme | undefined {
  const known = FIGURE_THEMES.find((theme) => theme === text);
  if (text !== undefined && !known)
    problems.push(
      `--theme: ${quoted(text)} is none of ${FIGURE_THEMES.join(', ')}${didYouMean(text, FIGURE_THEMES)}`,
    );
  return known;
}

/** How large the page is, what is left out of it, and the words that are given for it. */
export function readPage(given: Given, problems: string[]): Omit<PageChoices, 'lang'> {
  const preset = given.get('preset');
  const size =
    preset === undefined ? readSides(given, problems) : readPreset(preset, given, problems);
  const dpi = given.get('dpi');
  return {
    width: size.width,
    height: size.height,
    unit: size.unit,
    dpi: dpi === undefined ? size.dpi : readDpi(dpi, problems),
    transparent: given.has('transparent'),
    theme: readTheme(given.get('theme'), problems),
    legend: !given.has('no-legend'),
    sizeKey: !given.has('no-size-key'),
    sources: !given.has('no-sources'),
    title: given.get('title'),
    subtitle: given.get('subtitle'),
    alt: given.get('alt'),
  };
}
