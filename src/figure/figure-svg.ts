import { middleOf } from '../scene/labels.ts';
import { paletteOf } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { type Arrangement, arrange } from './arrange.ts';
import type { Area, FigurePage } from './figure.ts';
import { fitNodes } from './fit.ts';
import { flagSymbols } from './flags.ts';
import { type Frame, framesOf } from './frame.ts';
import { hullNamesMarkup, hullsMarkup, placeHulls } from './hulls.ts';
import { legendMarkup } from './legend.ts';
import { nameOf, obstacle } from './names.ts';
import { partiesMarkup } from './parties.ts';
import { placeNames } from './place-names.ts';
import { textAt } from './text.ts';
import { bandCounts, placeTies, tiesMarkup } from './ties.ts';
import { cleanText, element, escapeXml, round } from './xml.ts';

export const FONT_FAMILY = "'IBM Plex Sans','IBM Plex Sans Arabic',sans-serif";

type Way = Arrangement & { readonly frame: Frame; readonly scale: number };

/** Whether the network gains enough by a legend beside it; else the legend goes under it. */
function isWorthIt(under: Way, beside: Way): boolean {
  if (beside.isRoomy !== under.isRoomy) return beside.isRoomy;
  if (beside.nameSize !== under.nameSize) return beside.nameSize > under.nameSize + 1;
  return under.isRoomy && beside.scale > under.scale * 1.25;
}

/** Kept free at the edge of the area for outlines, which run around the nodes. */
const AROUND = 22;

function inset({ x, y, width, height }: Area, by: number): Area {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function bestWay({ nodes, hulls = [] }: Scene, page: FigurePage): Way {
  const [under, beside] = framesOf(page).map((frame) => {
    const area = hulls.length > 0 ? inset(frame.area, AROUND) : frame.area;
    const fit = fitNodes(nodes, area);
    return { frame, scale: fit.scale, ...arrange(nodes, fit, area) };
  });
  if (!under) throw new Error('no frame');
  return beside && isWorthIt(under, beside) ? beside : under;
}

/** Larger pages than this are the same composition enlarged, lest their letters look lost. */
const USUAL = { width: 1200, height: 800 };

function enlargement({ width, height }: FigurePage): number {
  return Math.max(1, Math.min(width / USUAL.width, height / USUAL.height));
}

/** The page as one SVG document that needs nothing from outside. The same input gives the same text. */
export function figureSvg(scene: Scene, asked: FigurePage): string {
  const factor = enlargement(asked);
  const page = { ...asked, width: asked.width / factor, height: asked.height / factor };
  const { width, height, dir } = page;
  const palette = paletteOf(page.theme);
  const { frame, nodes, nodeScale: scale, nameSize } = bestWay(scene, page);

  const ties = placeTies(scene.edges, nodes, scale);
  const counts = bandCounts(ties, new Intl.NumberFormat(page.lang).format);
  const hulls = placeHulls(scene.hulls ?? [], nodes, scale, frame.area);
  const named = nodes.flatMap((node) => nameOf(node, scale) ?? []);
  const unnamed = new Set(nodes.map(({ id }) => id));
  for (const { node } of named) unnamed.delete(node.id);
  const obstacles = [
    ...nodes.filter(({ id }) => unnamed.has(id)).map((node) => obstacle(node.id, node)),
    ...counts.map((count) => obstacle(`count ${count.id}`, count)),
    ...hulls.flatMap(({ hull, name }) =>
      name ? [obstacle(`coalition ${hull.id}`, middleOf(name.box))] : [],
    ),
  ];
  const names = placeNames(named, frame.area, nameSize, obstacles);

  const start = dir === 'ltr' ? frame.margin : width - frame.margin;
  const look = { palette, scale, dir };
  const parts = [
    element('title', { id: 'figure-title' }, escapeXml(cleanText(page.title))),
    element('desc', { id: 'figure-description' }, escapeXml(cleanText(page.description))),
    page.fontCss ? element('style', {}, escapeXml(cleanText(page.fontCss))) : '',
    element(
      'defs',
      {},
      flagSymbols(
        nodes.flatMap(({ iso2 }) => iso2 ?? []),
        page.flags,
      ),
    ),
    page.transparent ? '' : element('rect', { id: 'ground', width, height, fill: palette.ground }),
    hulls.length > 0 ? hullsMarkup(hulls, palette, scale) : '',
    tiesMarkup(ties, counts, palette, scale, dir),
    hulls.length > 0 ? hullNamesMarkup(hulls, palette, scale, dir) : '',
    partiesMarkup(nodes, names, { ...look, flags: page.flags }),
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
      width: asked.width,
      height: asked.height,
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
