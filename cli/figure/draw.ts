import type { FigurePage } from '../../src/figure/figure.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import type { Provenance } from '../../src/figure/provenance.ts';
import { figureWords } from '../../src/figure/words.ts';
import { type Measured, measured } from '../../src/measures/measured.ts';
import { networkOf } from '../../src/measures/network.ts';
import { COMMAND_WORDS } from '../../src/messages/command-words.ts';
import { FIGURE_WORDS } from '../../src/messages/figure-languages.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { type Filter, type Visible, visible } from '../../src/model/filter.ts';
import { figurePage, suggestedTitle } from '../../src/plate/figure-page.ts';
import { provenanceOf } from '../../src/plate/provenance-of.ts';
import { sceneOf } from '../../src/plate/scene-of.ts';
import type { Told } from '../../src/plate/told.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { writeAddress } from '../../src/view/address.ts';
import { dayOf } from '../../src/view/as-of.ts';
import { outlinedFirst } from '../../src/view/outlined.ts';
import { answeringFilter, changesOf, linksOf } from '../../src/view/seen.ts';
import type { View } from '../../src/view/view.ts';
import { fontCssFor } from './font-css.ts';
import type { OpenData } from './open-data.ts';
import type { PageChoices } from './request.ts';

export interface DrawnFigure {
  /** Drawn when it is first asked for. */
  readonly svg: () => string;
  readonly page: FigurePage;
  readonly scene: Scene;
  readonly told: Told;
  readonly filter: Filter;
  /** Of the data that come with Pactograph, whose licence is known. */
  readonly isBundled: boolean;
  readonly about: Provenance;
  /** Whose neighbourhood it is, as the figure calls it. */
  readonly party: { readonly id: string; readonly name: string } | undefined;
  readonly ties: number;
}

/** The measure that sizes or colours follow. As in the app, another question stands in front of it. */
function measuredIn(atlas: Atlas, view: View, shown: Visible): Measured | undefined {
  const { measure, from, compare } = view;
  if (measure === undefined || from !== undefined || compare !== undefined) return undefined;
  return measured({ measure, network: networkOf(atlas, shown), hubs: 'parties' });
}

/** The text with its placeholders filled in. */
function filledIn(text: string, { atlas, view }: Told, party: DrawnFigure['party']): string {
  const day = dayOf(view.at, atlas.today);
  const values: Readonly<Record<string, string>> = {
    name: party?.name ?? '',
    id: party?.id ?? '',
    date: view.at ?? day,
    year: day.slice(0, 4),
  };
  return text.replaceAll(/\{(name|id|date|year)\}/g, (_, key: string) => values[key] ?? '');
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
  const scene = sceneOf(
    {
      atlas,
      visible: shown,
      positions,
      far: false,
      measured: measuredIn(atlas, view, shown),
      changes: changesOf(atlas, view),
      outlined: outlinedFirst(atlas, view, links),
      pins: view.pins,
    },
    text,
  );
  const own = (words: string | undefined) =>
    words === undefined ? undefined : filledIn(words, told, party);
  const suggested = figurePage(
    told,
    { visible: shown, scene, flags },
    {
      ...choices,
      theme: choices.theme ?? view.theme ?? 'light',
      title: own(choices.title) ?? suggestedTitle(told),
      subtitle: own(choices.subtitle),
      description: own(choices.alt),
    },
  );
  const bare = isBundled || !choices.sources ? suggested : { ...suggested, sourceLine: source };
  const page = { ...bare, fontCss: await fontCssFor(figureWords(scene, bare)) };
  const address = writeAddress(view) || undefined;
  const about = provenanceOf(told, page, address);
  let svg: string | undefined;
  return {
    svg: () => {
      svg ??= figureSvg(scene, page);
      return svg;
    },
    page,
    scene,
    told,
    filter,
    isBundled,
    about: isBundled ? about : { ...about, sources: source, licence: '' },
    party,
    ties: shown.ties.length,
  };
}
