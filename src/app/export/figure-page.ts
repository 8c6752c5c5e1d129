import type { FigurePage, LegendEntry, LegendNote } from '../../figure/figure.ts';
import type { Visible } from '../../model/filter.ts';
import { KINDS } from '../../model/kind.ts';
import type { Theme } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { filterName } from '../filters/filter-name.ts';
import { measureMessages } from '../measures/measure-messages.ts';
import { messages } from '../messages.ts';
import { visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';
import { dayOf } from '../view/as-of.ts';
import { narrowingOn } from '../view/filters-on.ts';

export interface FigureChoices {
  readonly title: string;
  readonly theme: Theme;
  readonly transparent: boolean;
  readonly width: number;
  readonly height: number;
  readonly fontCss?: string | undefined;
}

/** What the figure is called unless the reader calls it otherwise. */
export function suggestedTitle({ atlas, view }: State): string {
  const text = messages();
  const focus = view.focus === undefined ? undefined : atlas?.parties.get(view.focus);
  return focus ? text.figureTitleFocus(focus.name) : text.figureTitle;
}

function asOf({ atlas, view }: State): string {
  const text = messages();
  return atlas ? text.asOfDate(text.date(dayOf(view.at, atlas.today))) : '';
}

function filtersOf({ atlas, view }: State): readonly string[] {
  const text = messages();
  const focus = view.focus === undefined ? undefined : atlas?.parties.get(view.focus);
  return [
    text.figureFilters(text.list(view.kinds.map((kind) => text.kind[kind].toLowerCase()))),
    text.figureCoalitions[view.coalitions],
    ...(focus ? [text.focusNote(focus.name, view.depth)] : []),
    ...narrowingOn(view.narrowing).map((filter) => filterName(filter, atlas)),
  ];
}

function legendOf(visible: Visible | undefined): readonly LegendEntry[] {
  const text = messages();
  return KINDS.flatMap((kind) => {
    const count = visible?.counts[kind].shown ?? 0;
    return count > 0 ? [{ kind, label: text.kind[kind], count }] : [];
  });
}

/** The colours of groups with their numbers, where the scene has groups. */
function groupNotesOf({ nodes }: Scene): readonly LegendNote[] {
  const text = measureMessages();
  const sizes = new Map<number, number>();
  for (const { group } of nodes) {
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes]
    .sort(([one], [other]) => one - other)
    .map(([group, size]) => ({
      sample: 'group',
      group,
      text: text.value.group(group),
      label: text.communityOf(group, size),
    }));
}

/** Only the signs that the scene uses. */
function notesOf(scene: Scene): readonly LegendNote[] {
  const text = messages();
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

/** The page around the scene of the current view: its words, legend and sources. */
export function figurePage(state: State, scene: Scene, choices: FigureChoices): FigurePage {
  const text = messages();
  const visible = visibleIn(state);
  const subtitle = asOf(state);
  const counts = text.statusLine({
    nations: visible?.nations ?? 0,
    coalitions: visible?.coalitions ?? 0,
    ties: visible?.ties.length ?? 0,
    folded: visible?.foldedNations ?? 0,
  });
  return {
    ...choices,
    subtitle,
    filters: filtersOf(state),
    legend: legendOf(visible),
    legendNotes: [...notesOf(scene), ...groupNotesOf(scene)],
    sourceLine: state.atlas
      ? text.figureSource(state.atlas.title, text.date(state.atlas.today))
      : '',
    description: text.figureDescription(choices.title, subtitle, counts),
    lang: text.language,
    dir: text.direction,
    flags: state.flags,
  };
}
