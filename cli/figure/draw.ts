import type { FigurePage } from '../../src/figure/figure.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { figureWords } from '../../src/figure/words.ts';
import { type Measured, measured } from '../../src/measures/measured.ts';
import { networkOf } from '../../src/measures/network.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { type Visible, visible } from '../../src/model/filter.ts';
import { figurePage, suggestedTitle } from '../../src/plate/figure-page.ts';
import { sceneOf } from '../../src/plate/scene-of.ts';
import { dayOf } from '../../src/view/as-of.ts';
import { answeringFilter, changesOf, linksOf } from '../../src/view/seen.ts';
import type { View } from '../../src/view/view.ts';
import { CATALOGUES } from './catalogues.ts';
import { fontCssFor } from './font-css.ts';
import type { OpenData } from './open-data.ts';
import type { PageChoices } from './request.ts';

export interface DrawnFigure {
  readonly svg: string;
  readonly page: FigurePage;
  readonly ties: number;
}

/** The measure that sizes or colours follow. As in the app, another question stands in front of it. */
function measuredIn(atlas: Atlas, view: View, shown: Visible): Measured | undefined {
  const { measure, from, compare } = view;
  if (measure === undefined || from !== undefined || compare !== undefined) return undefined;
  return measured({ measure, network: networkOf(atlas, shown), hubs: 'parties' });
}

/** The text with its placeholders filled in. */
function filledIn(text: string, { atlas }: OpenData, view: View): string {
  const day = dayOf(view.at, atlas.today);
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  const values: Readonly<Record<string, string>> = {
    name: focus?.name ?? '',
    id: focus?.id ?? '',
    date: view.at ?? day,
    year: day.slice(0, 4),
  };
  return text.replaceAll(/\{(name|id|date|year)\}/g, (_, key: string) => values[key] ?? '');
}

/** The figure of a view, the same as the app exports of it before anything was dragged. */
export async function draw(data: OpenData, view: View, choices: PageChoices): Promise<DrawnFigure> {
  const { atlas, positions, flags } = data;
  const { lang, legend, sources, subtitle, alt, width, height, transparent } = choices;
  const words = CATALOGUES[lang];
  const shown = visible(atlas, answeringFilter(atlas, view, linksOf(atlas, view)));
  const scene = sceneOf(
    {
      atlas,
      visible: shown,
      positions,
      far: false,
      measured: measuredIn(atlas, view, shown),
      changes: changesOf(atlas, view),
    },
    words,
  );
  const told = { atlas, view, ...words };
  const title = filledIn(choices.title ?? suggestedTitle(told), data, view);
  const theme = view.theme ?? 'light';
  const suggested = figurePage(
    told,
    { visible: shown, scene, flags },
    { title, theme, transparent, width, height },
  );
  const bare: FigurePage = {
    ...suggested,
    ...(subtitle !== undefined && { subtitle: filledIn(subtitle, data, view) }),
    ...(alt !== undefined && { description: filledIn(alt, data, view) }),
    ...(!legend && { legend: [], legendNotes: [] }),
    ...(!sources && { sourceLine: '' }),
  };
  const page = { ...bare, fontCss: await fontCssFor(figureWords(scene, bare)) };
  return { svg: figureSvg(scene, page), page, ties: shown.ties.length };
}
