import { isWithinLimits, type PixelSize } from '../../src/figure/largest-scale.ts';
import {
  cssPixels,
  devicePixels,
  dpiWithinLimits,
  type Length,
  type LengthUnit,
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

const EXAMPLES = '183mm, 18.3cm, 7.2in, 519pt or 692px';

function isOfPage(pixels: number): boolean {
  return pixels >= SHORTEST_SIDE && pixels <= LONGEST_PAGE_SIDE;
}

/** What sides may be, in that unit too; rounded so that both ends are accepted. */
function boundsIn(unit: LengthUnit): string {
  const inPixels = `${SHORTEST_SIDE} to ${LONGEST_PAGE_SIDE} px`;
  if (unit === 'px') return `from ${inPixels}`;
  const one = cssPixels({ value: 1, unit });
  const least = Math.ceil((SHORTEST_SIDE / one) * 10) / 10;
  const most = Math.floor((LONGEST_PAGE_SIDE / one) * 10) / 10;
  return `from ${least} to ${most} ${unit}, which are ${inPixels}`;
}

function noSide(text: string, length: Length | undefined): string {
  if (!length) return `${quoted(text)} is not a length: write ${EXAMPLES}, ${boundsIn('mm')}`;
  const { value, unit } = length;
  if (/[a-z]\s*$/i.test(text)) {
    return `${quoted(text)} is out of bounds: write ${EXAMPLES}, ${boundsIn(unit)}`;
  }
  const meant = isOfPage(cssPixels({ value, unit: 'mm' })) ? `${value}mm` : EXAMPLES;
  return (
    `${quoted(text)} without a unit is ${value} pixels, which is out of bounds: ` +
    `write ${meant}, ${boundsIn('mm')}`
  );
}

function readSides(given: Given, problems: string[]): Size {
  if (!given.has('width') && !given.has('height')) return USUAL;
  let isPrint = false;
  const side = (name: 'width' | 'height'): number | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const length = parseLength(text);
    const pixels = length && cssPixels(length);
    if (pixels === undefined || !isOfPage(pixels)) {
      problems.push(`--${name}: ${noSide(text, length)}`);
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

/** The finest at which a PNG of that page can be opened. */
function mostDpi(page: PixelSize): number {
  const { width, height } = devicePixels(page, MOST_DPI);
  if (isWithinLimits({ width, height })) return MOST_DPI;
  return Math.floor((MOST_DPI * LONGEST_PAGE_SIDE) / Math.max(width, height));
}

function readDpi(text: string, page: PixelSize, problems: string[]): number {
  const dpi = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  const usual = dpiWithinLimits(page).map(String);
  const such = usual.length > 0 ? `, such as ${alternatives(usual)}` : '';
  problems.push(
    `--dpi: ${quoted(text)} is not a resolution for a page of this size: ` +
      `write a whole number from ${LEAST_DPI} to ${mostDpi(page)}${such}`,
  );
  // Fits every page, lest another be complained of that nobody wrote.
  return LEAST_DPI;
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
    dpi: dpi === undefined ? size.dpi : readDpi(dpi, size, problems),
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
