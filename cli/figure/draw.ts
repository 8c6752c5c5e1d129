import type { FigurePage } from '../../src/figure/figure.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import type { Picture } from '../../src/figure/picture.ts';
import type { Provenance } from '../../src/figure/provenance.ts';
import { figureWords } from '../../src/figure/words.ts';
import { isBanded } from '../../src/map/bands.ts';
import { drawLand, type Land } from '../../src/map/land.ts';
import { truePlaces } from '../../src/map/true-places.ts';
import { type Measured, measured } from '../../src/measures/measured.ts';
import { networkOf } from '../../src/measures/network.ts';
import { COMMAND_WORDS } from '../../src/messages/command-words.ts';
import type { LettersFate } from '../../src/messages/en-word-notices.ts';
import { FIGURE_WORDS } from '../../src/messages/figure-languages.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { type Filter, type Visible, visible } from '../../src/model/filter.ts';
import type { PartyId } from '../../src/model/id.ts';
import { answered } from '../../src/plate/answered.ts';
import { figurePage, suggestedTitle } from '../../src/plate/figure-page.ts';
import { type DrawnMatrix, drawnMatrix, matrixPage } from '../../src/plate/matrix-page.ts';
import { pageAdviceIn } from '../../src/plate/page-advice.ts';
import { provenanceOf } from '../../src/plate/provenance-of.ts';
import { isCrowded, sceneOf } from '../../src/plate/scene-of.ts';
import type { Told } from '../../src/plate/told.ts';
import { wordNotices } from '../../src/plate/word-notices.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { lasting } from '../../src/view/lasting.ts';
import { matrixFilter } from '../../src/view/matrix-filter.ts';
import { outlinedFirst } from '../../src/view/outlined.ts';
import { answeringFilter, changesOf, linksOf } from '../../src/view/seen.ts';
import type { View } from '../../src/view/view.ts';
import { fontCssFor } from './font-css.ts';
import type { Format } from './formats.ts';
import type { OpenData } from './open-data.ts';
import type { PageChoices } from './request.ts';

/** Drawn when the first map is. */
let land: Land | undefined;

export interface DrawnFigure {
  /** Drawn when it is first asked for. */
  readonly svg: () => string;
  readonly page: FigurePage;
  readonly picture: Picture;
  /** Of the network, whatever is drawn: where its parties stand. */
  readonly scene: Scene;
  readonly told: Told;
  readonly filter: Filter;
  /** Of the data that come with Pactograph, whose licence is known. */
  readonly isBundled: boolean;
  readonly about: Provenance;
  /** Whose neighbourhood it is, as the figure calls it. */
  readonly party: { readonly id: string; readonly name: string } | undefined;
  readonly ties: number;
  /** What files of those formats do not show as it is written, a sentence or more each. */
  readonly notices: (formats: readonly Format[]) => readonly string[];
  /** What whoever makes it should know of the page. */
  readonly advice: () => string | undefined;
}

/** The measure that sizes or colours follow. As in the app, another question stands in front of it. */
function measuredIn(atlas: Atlas, view: View, shown: Visible): Measured | undefined {
  const { measure, from, compare } = view;
  if (measure === undefined || from !== undefined || compare !== undefined) return undefined;
  return measured({ measure, network: networkOf(atlas, shown), hubs: 'parties' });
}

/** The matrix of the view, ordered by its communities where that is asked for. */
function matrixIn(told: Told): DrawnMatrix {
  const { atlas, view } = told;
  const shown = visible(atlas, matrixFilter(view, atlas));
  const groups =
    view.order === 'community'
      ? measured({ measure: 'communities', network: networkOf(atlas, shown), hubs: 'parties' })
      : undefined;
  return drawnMatrix(told, { visible: shown, groups: groups?.values });
}

/** The parties at their places in the world, seen whole. */
function mapIn({ atlas, view, text }: Told, shown: Visible, found: Measured | undefined) {
  const scene = sceneOf(
    {
      atlas,
      visible: shown,
      positions: truePlaces(atlas, shown),
      far: isBanded(shown.ties.length, 1),
      measured: found,
      changes: changesOf(atlas, view),
      pins: view.pins,
      outlined: undefined,
    },
    text,
  );
  land ??= drawLand();
  return { scene: answered(scene, atlas, view), ground: land };
}

/** What becomes of letters without type in the files that the command writes. */
function fatesIn(formats: readonly Format[]): readonly LettersFate[] {
  return formats.flatMap((format): readonly LettersFate[] => {
    if (format === 'png') return ['png-by-command'];
    return format === 'svg' || format === 'pdf' ? [format] : [];
  });
}

/** The text with its placeholders filled in. */
function filledIn(text: string, { atlas, view }: Told, party: DrawnFigure['party']): string {
  const { at = '', compare = '' } = lasting(view, atlas.today);
  const values: Readonly<Record<string, string>> = {
    name: party?.name ?? '',
    id: party?.id ?? '',
    date: at,
    year: at.slice(0, 4),
    compare,
  };
  return text.replaceAll(/\{(name|id|date|year|compare)\}/g, (_, key: string) => values[key] ?? '');
}

/** The figure of a view, the same as the app exports of it before anything was dragged. */
export async function draw(data: OpenData, view: View, choices: PageChoices): Promise<DrawnFigure> {
  const { atlas, positions, flags, isBundled } = data;
  const text = FIGURE_WORDS[choices.lang];
  const told: Told = { atlas, view, text };
  const source = COMMAND_WORDS[choices.lang].ownSource(atlas.title, text.date(atlas.today));
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  const party = focus && { id: focus.id, name: text.nameOf(focus) };
  const links = linksOf(atlas, view);
  const filter = answeringFilter(atlas, view, links);
  const shown = visible(atlas, filter);
  const found = measuredIn(atlas, view, shown);
  const whole = sceneOf(
    {
      atlas,
      visible: shown,
      positions,
      far: false,
      crowded: isCrowded(shown),
      selected: atlas.parties.has(view.select as PartyId) ? (view.select as PartyId) : undefined,
      measured: found,
      changes: changesOf(atlas, view),
      outlined: outlinedFirst(atlas, view, links),
      pins: view.pins,
    },
    text,
  );
  const scene = answered(whole, atlas, view);
  const own = (words: string | undefined) =>
    words === undefined ? undefined : filledIn(words, told, party);
  const chosen = {
    ...choices,
    title: own(choices.title) ?? suggestedTitle(told),
    subtitle: own(choices.subtitle),
    description: own(choices.alt),
    theme: choices.theme ?? view.theme ?? 'light',
  };
  const matrix = view.screen === 'matrix' ? matrixIn(told) : undefined;
  const map = view.screen === 'map' ? mapIn(told, shown, found) : undefined;
  const picture = matrix?.scene ?? map?.scene ?? scene;
  const suggested = matrix
    ? matrixPage(told, matrix, flags, chosen)
    : figurePage(told, { visible: shown, scene, flags, measured: found, ...map }, chosen);
  const bare = isBundled || !choices.sources ? suggested : { ...suggested, sourceLine: source };
  const ours = provenanceOf(told, bare);
  const about = isBundled ? ours : { ...ours, sources: source, licence: '' };
  const page = { ...bare, about, fontCss: await fontCssFor(figureWords(picture, bare)) };
  let svg: string | undefined;
  return {
    svg: () => {
      svg ??= figureSvg(picture, page);
      return svg;
    },
    page,
    picture,
    scene,
    told,
    filter,
    isBundled,
    about,
    party,
    ties: (matrix?.visible ?? shown).ties.length,
    notices: (formats) => {
      const { title, subtitle, others } = wordNotices(picture, page, fatesIn(formats));
      return [...new Set([...title, ...subtitle, ...others])];
    },
    advice: () => pageAdviceIn(picture, page, choices.unit),
  };
}
