import type { FigurePage } from './figure.ts';
import { flagDrawings, greyFlags } from './flags.ts';
import type { Frame } from './frame.ts';
import { legendMarkup } from './legend.ts';
import type { SampleLook } from './legend-sample.ts';
import { metadataMarkup } from './metadata.ts';
import { millimetres } from './sizes.ts';
import { textAt } from './text.ts';
import { cleanText, element, escapeXml, round } from './xml.ts';

/**
 * Rims repeat the letters over them, which are selected and copied once. In a rule that Inkscape,
 * which warns of properties it does not know, passes over.
 */
const RIMS = '@MEDIA all{[aria-hidden]{user-select:none}}';

const FONT_FAMILY = "'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif";

/** A page with a drawing on it. */
export interface Sheet {
  /** Measured in page units. */
  readonly page: FigurePage;
  readonly frame: Frame;
  readonly look: SampleLook;
  /** The flags that the drawing uses. */
  readonly iso2: readonly string[];
  readonly definitions?: string;
  /** Its layers, the lowest first. */
  readonly drawing: readonly string[];
}

/** Programs that take a number for points open a page in millimetres as large as it is ordered. */
function sideOf(page: FigurePage, side: 'width' | 'height'): string | number {
  return page.unit === 'mm' ? `${Number(millimetres(page[side]).toFixed(4))}mm` : page[side];
}

/**
 * The document: what the figure is called and says, its drawing, and its legend.
 *
 * @param asked the page in CSS pixels
 */
export function sheetSvg(asked: FigurePage, sheet: Sheet): string {
  const { page, frame, look, iso2, definitions = '', drawing } = sheet;
  const { width, height, dir } = page;
  const { palette } = look;
  const start = dir === 'ltr' ? frame.margin : width - frame.margin;
  const parts = [
    element('title', { id: 'figure-title' }, escapeXml(cleanText(page.name ?? page.title))),
    element('desc', { id: 'figure-description' }, escapeXml(cleanText(page.description))),
    asked.about ? metadataMarkup(asked.about, asked.lang) : '',
    page.fontCss ? element('style', {}, escapeXml(cleanText(page.fontCss + RIMS))) : '',
    element(
      'defs',
      {},
      definitions + flagDrawings(iso2, page.theme === 'print' ? greyFlags(page.flags) : page.flags),
    ),
    page.transparent ? '' : element('rect', { id: 'ground', width, height, fill: palette.ground }),
    ...drawing,
    ...frame.lines.map(({ y, text, size, weight, tone }) =>
      textAt(start, y, [text], dir, { size, weight, fill: palette[tone] }),
    ),
    frame.rule === undefined
      ? ''
      : element('path', {
          d: `M${round(frame.margin)} ${round(frame.rule)}H${round(width - frame.margin)}`,
          stroke: palette.quiet,
          'stroke-opacity': 0.35,
          'stroke-width': 0.75,
        }),
    legendMarkup(frame.legend, frame.legendStart, frame.legendTop, page, look),
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: sideOf(asked, 'width'),
      height: sideOf(asked, 'height'),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'xml:lang': page.lang,
      lang: page.lang,
      direction: dir,
      'font-family': FONT_FAMILY,
    },
    `\n${parts.filter((part) => part !== '').join('\n')}\n`,
  )}\n`;
}
