import type { Kind } from '../model/kind.ts';
import { arrowLength, lineStyle } from '../scene/line-style.ts';
import type { Palette } from '../scene/palette.ts';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';
import { textWidth } from '../scene/text-width.ts';
import type { LegendNote } from './figure.ts';
import { outlineMarkup } from './hulls.ts';
import { leaderMarkup } from './leader-markup.ts';
import { arrowhead, LEAST_LINE, line } from './line.ts';
import { borderSample, cellSample } from './matrix/sample.ts';
import { movedLook, movedMarkup } from './moved-markup.ts';
import { capsuleMarkup, discMarkup } from './parties.ts';
import { type Direction, textAt } from './text.ts';
import { element } from './xml.ts';

export const SAMPLE_WIDTH = 34;

export interface SampleLook {
  readonly palette: Palette;
  /** Of lines, as in the picture. */
  readonly scale: number;
  readonly dir: Direction;
  /** That letters may be, in page units. */
  readonly smallest: number;
  /** Of capsules that are empty because they are too small for their names. */
  readonly emptyHub?: Pick<SceneNode, 'width' | 'height'> | undefined;
  /** Whether kinds are marks in cells; else they are lines. */
  readonly cells?: boolean;
}

type Drawn = Pick<SceneEdge, 'form' | 'kind' | 'weak' | 'turn'> & {
  readonly arrow?: boolean;
  /** Written on the line. */
  readonly mark?: string;
};

const COUNT_SIZE = 9;

/** What is written on a line, as in the picture. */
function onLine(x: number, y: number, text: string, look: SampleLook): string {
  if (text === '') return '';
  const { palette, dir, smallest } = look;
  const lettering = {
    size: Math.max(COUNT_SIZE, smallest),
    weight: 'semibold',
    fill: palette.ink,
    anchor: 'middle',
    halo: palette.ground,
  } as const;
  return textAt(x, y, [text], dir, lettering);
}

/** A straight tie as the picture draws it, centred at the point. */
function tie(x: number, y: number, drawn: Drawn, look: SampleLook): string {
  const { palette, scale } = look;
  const style = lineStyle(drawn, palette, scale, LEAST_LINE);
  const half = SAMPLE_WIDTH / 2;
  const [from, to] = [
    { x: x - half, y },
    { x: x + half, y },
  ];
  const end = drawn.arrow ? { x: to.x - arrowLength(style.width) * 0.8, y } : to;
  const stroke = line({ from, control: from, to: end }, true, style);
  const faint = style.opacity === 1 ? '' : ` opacity="${style.opacity}"`;
  const head = drawn.arrow ? arrowhead(from, to, style) : '';
  const mark = onLine(x, y, drawn.mark ?? '', look);
  return `<g fill="none"${faint}>${stroke}${head}${mark}</g>`;
}

export function kindSample(x: number, y: number, kind: Kind, look: SampleLook): string {
  return look.cells
    ? cellSample(x, y, [{ kind, weak: false }], look)
    : tie(x, y, { form: 'relationship', kind, weak: false }, look);
}

const DISC = 13;
const HUB = { width: 32, height: 15 };
const HUB_SCALE = 0.8;

/** As many of the first words as fit into a sample. */
function beginning(text: string, size: number): string {
  const [first = '', ...rest] = text.split(' ');
  let fitting = first;
  for (const word of rest) {
    if (textWidth(`${fitting} ${word}`, size) > SAMPLE_WIDTH) break;
    fitting += ` ${word}`;
  }
  return fitting;
}

/** A party and the line to where its name stands. */
function leaderSample(x: number, y: number, palette: Palette): string {
  const half = SAMPLE_WIDTH / 2;
  const r = DISC / 4;
  return (
    discMarkup(
      { x: x - half + 2 * r, y, width: 2 * r, height: 2 * r },
      { outsider: false },
      palette,
      0.6,
    ) +
    leaderMarkup(
      [
        { x: x - half + 3 * r, y },
        { x: x + half, y },
      ],
      palette,
    )
  );
}

/** A nation and the line to its true place. */
function movedSample(x: number, y: number, palette: Palette): string {
  const half = SAMPLE_WIDTH / 2;
  const width = DISC / 2;
  const party = { x: x - half + width, y, width, height: width };
  return (
    element('g', movedLook(palette), movedMarkup(party, { x: x + half - 2, y }, palette)) +
    discMarkup(party, { outsider: false }, palette, 0.6)
  );
}

function emptyHubSample(
  x: number,
  y: number,
  { width, height }: Pick<SceneNode, 'width' | 'height'>,
  look: SampleLook,
): string {
  const share = Math.min(1, HUB.width / width, HUB.height / height);
  const size = { width: width * share, height: height * share };
  return capsuleMarkup({ x, y, ...size }, undefined, { ...look, scale: look.scale * share });
}

/** What a note speaks of, centred at the point; lines of no kind are drawn in that of `kind`. */
export function noteSample(
  x: number,
  y: number,
  { sample, text = '', group, ratio = 1, turn, sign }: Omit<LegendNote, 'label'>,
  kind: Kind,
  look: SampleLook,
): string {
  const { palette, dir, smallest } = look;
  switch (sample) {
    case 'insider':
    case 'outsider':
      return discMarkup(
        { x, y, width: DISC, height: DISC },
        { outsider: sample === 'outsider' },
        palette,
        0.9,
      );
    case 'size': {
      const onward = dir === 'ltr' ? 1 : -1;
      const disc = (at: number, width: number) =>
        discMarkup(
          { x: x + onward * at, y, width, height: width },
          { outsider: false },
          palette,
          0.9,
        );
      return disc(-10, DISC * ratio) + disc(7, DISC);
    }
    case 'group': {
      const size = Math.max(8, smallest);
      const number = { size, weight: 'semibold', fill: palette.ink, anchor: 'middle' } as const;
      const disc = { x, y, width: DISC, height: DISC };
      return (
        discMarkup(disc, { outsider: false, group }, palette, 0.7) +
        textAt(x, y, [text], dir, number)
      );
    }
    case 'hub':
      if (look.emptyHub) return emptyHubSample(x, y, look.emptyHub, look);
      return capsuleMarkup(
        { x, y, ...HUB },
        { lines: [text], caption: undefined },
        { ...look, scale: HUB_SCALE },
      );
    case 'hull': {
      const [rx, ry] = [SAMPLE_WIDTH / 2 - 1, HUB.height / 2];
      const half = `a${rx} ${ry} 0 0 1`;
      return outlineMarkup(
        `M${x - rx} ${y}${half} ${2 * rx} 0${half} ${-2 * rx} 0Z`,
        0,
        palette,
        0.8,
      );
    }
    case 'others': {
      const size = Math.max(9, smallest);
      const lettering = { size, fill: palette.quiet, anchor: 'middle' } as const;
      return textAt(x, y, [beginning(text, size)], dir, lettering);
    }
    case 'membership':
      return tie(x, y, { form: 'membership', kind, weak: false }, look);
    case 'band':
      return (
        tie(x, y, { form: 'band', kind: undefined, weak: false }, look) + onLine(x, y, text, look)
      );
    case 'turn': {
      const weak = turn === 'suspended';
      return tie(x, y, { form: 'relationship', kind, weak, turn, mark: text }, look);
    }
    case 'sign': {
      const mark = { kind, weak: sign === 'suspended', turn: sign ? 'began' : 'kept' } as const;
      return cellSample(x, y, [mark], look, sign);
    }
    case 'border':
      return borderSample(x, y, look);
    case 'weak':
      if (look.cells) return cellSample(x, y, [{ kind, weak: true }], look);
      return tie(x, y, { form: 'relationship', kind, weak: true, mark: text }, look);
    case 'leader':
      return leaderSample(x, y, palette);
    case 'moved':
      return movedSample(x, y, palette);
    case 'arrow':
      return tie(x, y, { form: 'relationship', kind, weak: false, arrow: true }, look);
  }
}
