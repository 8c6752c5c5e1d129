import type { FigurePage, LegendEntry, LegendNote } from '../figure/figure.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Visible } from '../model/filter.ts';
import { KINDS } from '../model/kind.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { dayOf } from '../view/as-of.ts';
import { narrowingOn } from '../view/filters-on.ts';
import type { View } from '../view/view.ts';
import { filterName } from './filter-name.ts';
import type { SceneWords } from './scene-of.ts';

export interface FigureChoices {
  readonly title: string;
  readonly theme: Theme;
  readonly transparent: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontCss?: string | undefined;
}

/** A view of an atlas, and the words to tell of it. */
export interface Told extends SceneWords {
  readonly atlas: Atlas;
  readonly view: View;
}

/** What the figure is called unless the reader calls it otherwise. */
export function suggestedTitle({ atlas, view, text }: Told): string {
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  return focus ? text.figureTitleFocus(focus.name) : text.figureTitle;
}

function asOf({ atlas, view, text }: Told): string {
  return text.asOfDate(text.date(dayOf(view.at, atlas.today)));
}

function filtersOf({ atlas, view, text }: Told): readonly string[] {
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  return [
    text.figureFilters(text.list(view.kinds.map((kind) => text.kind[kind].toLowerCase()))),
    text.figureCoalitions[view.coalitions],
    ...(focus ? [text.focusNote(focus.name, view.depth)] : []),
    ...narrowingOn(view.narrowing).map((filter) => filterName(filter, atlas, text)),
  ];
}

function legendOf(visible: Visible, { text }: Told): readonly LegendEntry[] {
  return KINDS.flatMap((kind) => {
    const count = visible.counts[kind].shown;
    return count > 0 ? [{ kind, label: text.kind[kind], count }] : [];
  });
}

/** The colours of groups with their numbers, where the scene has groups. */
function groupNotesOf({ nodes }: Scene, { measures }: Told): readonly LegendNote[] {
  const sizes = new Map<number, number>();
  for (const { group } of nodes) {
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes]
    .sort(([one], [other]) => one - other)
    .map(([group, size]) => ({
      sample: 'group',
      group,
      text: measures.value.group(group),
      label: measures.communityOf(group, size),
    }));
}

/** Only the signs that the scene uses. */
function notesOf(scene: Scene, { text }: Told): readonly LegendNote[] {
  const some = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.some(test);
  const notes: readonly (readonly [boolean, LegendNote])[] = [
    [
      some(scene.nodes, ({ type, outsider }) => type === 'nation' && !outsider),
      { sample: 'insider', label: text.readInsider },
    ],
    [
      some(scene.nodes, ({ outsider }) => outsider),
      { sample: 'outsider', label: text.readOutsider },
    ],
    [
      some(scene.nodes, ({ type }) => type === 'coalition'),
      { sample: 'hub', label: text.readHub, text: text.sampleHub },
    ],
    [
      some(scene.nodes, ({ caption }) => caption !== undefined),
      { sample: 'others', label: text.readFolded, text: text.others(2) },
    ],
    [
      some(scene.edges, ({ form }) => form === 'membership'),
      { sample: 'membership', label: text.readMembership },
    ],
    [
      some(scene.edges, ({ form }) => form === 'band'),
      { sample: 'band', label: text.readBand, text: '×2' },
    ],
    [
      some(scene.edges, ({ arrow }) => arrow !== 'none'),
      { sample: 'arrow', label: text.readArrow },
    ],
    [some(scene.edges, ({ weak }) => weak), { sample: 'weak', label: text.readWeak }],
  ];
  return notes.flatMap(([present, note]) => (present ? [note] : []));
}

/** The page around the scene of a view: its words, legend and sources. */
export function figurePage(
  told: Told,
  shown: { readonly visible: Visible; readonly scene: Scene; readonly flags: FigurePage['flags'] },
  choices: FigureChoices,
): FigurePage {
  const { atlas, text } = told;
  const { visible, scene, flags } = shown;
  const subtitle = asOf(told);
  const counts = text.statusLine({
    nations: visible.nations,
    coalitions: visible.coalitions,
    ties: visible.ties.length,
    folded: visible.foldedNations,
  });
  return {
    ...choices,
    subtitle,
    filters: filtersOf(told),
    legend: legendOf(visible, told),
    legendNotes: [...notesOf(scene, told), ...groupNotesOf(scene, told)],
    sourceLine: text.figureSource(atlas.title, text.date(atlas.today)),
    description: text.figureDescription(choices.title, subtitle, counts),
    lang: text.language,
    dir: text.direction,
    flags,
  };
}
