import type { FigurePage, Ground, LegendEntry, LegendNote } from '../figure/figure.ts';
import { fittedHead } from '../figure/head-room.ts';
import type { Measured } from '../measures/measured.ts';
import { figureComparisonWords } from '../messages/figure-comparison-words.ts';
import type { Visible } from '../model/filter.ts';
import { KINDS } from '../model/kind.ts';
import { TURN_MARKS } from '../scene/palette.ts';
import type { FigureTheme } from '../scene/print.ts';
import type { Scene } from '../scene/scene.ts';
import { narrowingOn } from '../view/filters-on.ts';
import { altText } from './alt-text.ts';
import { linkShown } from './answered.ts';
import { carriesMark, changesShown, turnNotesOf, turnsTold } from './comparison.ts';
import { datesTold } from './dates.ts';
import { filterName } from './filter-name.ts';
import { linksTold } from './links-told.ts';
import { sizeKeyOf } from './size-key.ts';
import { sizesByTies } from './sizes-by-ties.ts';
import type { Told } from './told.ts';

/** What a reader decides about a figure. */
export interface FigureChoices {
  readonly title: string;
  /** Absent: the date, or the two that are compared. */
  readonly subtitle?: string | undefined;
  /** Alternative text; absent: the facts of the view. */
  readonly description?: string | undefined;
  readonly theme: FigureTheme;
  readonly transparent: boolean;
  /** In CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What the size is ordered in; absent: CSS pixels. */
  readonly unit?: 'mm' | 'px' | undefined;
  readonly legend: boolean;
  /** The key to the sizes of discs. */
  readonly sizeKey: boolean;
  readonly sources: boolean;
}

export interface Shown {
  readonly visible: Visible;
  readonly scene: Scene;
  readonly flags: FigurePage['flags'];
  /** The measure that sizes or colours follow. */
  readonly measured?: Measured | undefined;
  /** Only what was on screen, not all that the view lets through. */
  readonly isPart?: boolean;
  /** Of a map; the scene's positions are places on it. */
  readonly ground?: Ground | undefined;
}

/** What the figure is called unless the reader calls it otherwise. */
export function suggestedTitle({ atlas, view, text }: Told): string {
  const links = linkShown(atlas, view);
  const [one, other] = links ? [atlas.parties.get(links.a), atlas.parties.get(links.b)] : [];
  if (one && other) return text.figureTitleLinks(text.nameOf(one), text.nameOf(other));
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  return focus ? text.figureTitleFocus(text.nameOf(focus)) : text.figureTitle;
}

/** The subtitle unless the reader writes another. */
export function suggestedSubtitle(told: Told): string {
  return datesTold(told);
}

/**
 * What the view was narrowed to, a sentence each.
 *
 * @param coalitions how they are drawn
 */
export function filtersOf(
  { atlas, view, text }: Told,
  coalitions: string = text.figureCoalitions[view.coalitions],
): readonly string[] {
  const focus = view.focus === undefined ? undefined : atlas.parties.get(view.focus);
  const narrowing = narrowingOn(view.narrowing);
  return [
    text.figureFilters(text.list(view.kinds.map((kind) => text.kind[kind].toLowerCase()))),
    coalitions,
    ...(focus ? [text.focusNote(text.nameOf(focus), view.depth)] : []),
    ...narrowing.map((filter) => filterName(filter, atlas, text)),
    // Who is there although it would be filtered out.
    ...(focus || narrowing.length > 0
      ? view.pins.map((word) => filterName({ type: 'pin', word }, atlas, text))
      : []),
  ];
}

/** A map draws no outlines. */
function withCapsules({ view, ...told }: Told): Told {
  return { ...told, view: view.coalitions === 'hull' ? { ...view, coalitions: 'hub' } : view };
}

/** The kinds that are shown, with the number of their ties. */
export function legendOf(visible: Visible, { text }: Told): readonly LegendEntry[] {
  return KINDS.flatMap((kind) => {
    const count = visible.counts[kind].shown;
    return count > 0 ? [{ kind, label: text.kind[kind], count }] : [];
  });
}

/** The colours of groups with their numbers, where the scene has groups. */
function groupNotesOf({ nodes }: Scene, { text }: Told): readonly LegendNote[] {
  const sizes = new Map<number, number>();
  for (const { group } of nodes) {
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return [...sizes]
    .sort(([one], [other]) => one - other)
    .map(([group, size]) => ({
      sample: 'group',
      group,
      text: text.measures.value.group(group),
      label: text.measures.communityOf(group, size),
    }));
}

/** What the sizes of discs stand for: a measure, or else the number of ties. */
function sizeNotesOf({ scene, visible, measured }: Shown, { text }: Told): readonly LegendNote[] {
  const byTies = { measure: 'degree', format: 'count' } as const;
  const isMeasured = measured !== undefined && measured.format !== 'group';
  const key = isMeasured ? sizeKeyOf(scene, measured) : sizesByTies(scene, visible);
  if (!key) return [];
  const { measure, format, smallest, largest } = { ...byTies, ...key };
  const value = text.measures.value[format];
  const label = text.measures.sizes(
    text.measures.name[measure],
    value(smallest.value),
    value(largest.value),
  );
  return [{ sample: 'size', label, ratio: smallest.diameter / largest.diameter }];
}

/**
 * Ties that are paler because they are weak, with the mark that such a line carries. What stayed is
 * drawn alike, weak or not; what became weaker is told by its own mark.
 */
function weakNotesOf({ edges }: Scene, { text }: Told): readonly LegendNote[] {
  const marks = edges.flatMap((edge) => {
    if (!edge.weak || edge.turn === 'kept') return [];
    const turn = carriesMark(edge) ? edge.turn : undefined;
    return turn === 'suspended' ? [] : [turn ? TURN_MARKS[turn] : ''];
  });
  const mark = marks.includes('') ? '' : marks[0];
  return mark === undefined
    ? []
    : [{ sample: 'weak', label: text.readWeak, ...(mark !== '' && { text: mark }) }];
}

/** Only the signs that the scene uses. */
function notesOf(scene: Scene, told: Told): readonly LegendNote[] {
  const { text } = told;
  const weak = weakNotesOf(scene, told).map((note) => [true, note] as const);
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
    [(scene.hulls ?? []).length > 0, { sample: 'hull', label: text.readHull }],
    [
      some([...scene.nodes, ...(scene.hulls ?? [])], ({ caption }) => caption !== undefined),
      { sample: 'others', label: text.readFolded, text: text.others(2) },
    ],
    [
      some(scene.edges, ({ form }) => form === 'membership'),
      { sample: 'membership', label: text.readMembership },
    ],
    [
      some(scene.edges, ({ form, fine }) => form === 'band' && !fine),
      {
        sample: 'band',
        label: text.readBand,
        text: new Intl.NumberFormat(text.language).format(2),
      },
    ],
    [
      some(scene.edges, ({ fine }) => fine === true),
      { sample: 'band', label: text.readFine, text: '' },
    ],
    [
      some(scene.edges, ({ arrow }) => arrow !== 'none'),
      { sample: 'arrow', label: text.readArrow },
    ],
    ...weak,
    // Kept by the figure only where it draws such lines.
    [true, { sample: 'leader', label: text.readLeader }],
    [true, { sample: 'moved', label: text.readMoved }],
  ];
  return notes.flatMap(([present, note]) => (present ? [note] : []));
}

/** What a page says of what is on it. */
export interface PageWords {
  readonly filters: readonly string[];
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly LegendNote[];
  /** Beside the legend, or alone. */
  readonly sizeNotes?: readonly LegendNote[];
  /** Alternative text, unless the reader writes another. */
  readonly description: (title: string, subtitle: string) => string;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** The page as the reader wants it, with those words on it. */
export function pageOf(
  told: Told,
  { filters, legend, notes, sizeNotes = [], description }: PageWords,
  choices: FigureChoices,
): Omit<FigurePage, 'flags'> {
  const { atlas, view, text } = told;
  const { title, width, height, theme, transparent } = choices;
  const dates = suggestedSubtitle(told);
  const subtitle = choices.subtitle ?? dates;
  // Whoever does not see the picture is told what it is and of when, whatever stands on it.
  const name = isEmpty(title) ? suggestedTitle(told) : title;
  const isDated = isEmpty(subtitle) || subtitle === dates || view.compare === undefined;
  const when = isEmpty(subtitle) ? dates : isDated ? subtitle : `${subtitle}. ${dates}`;
  const head = fittedHead({ title, subtitle }, { width, height });
  return {
    width,
    height,
    unit: choices.unit,
    theme,
    transparent,
    ...head,
    ...(name !== head.title && { name }),
    filters,
    legend: choices.legend ? legend : [],
    legendNotes: [...(choices.legend ? notes : []), ...(choices.sizeKey ? sizeNotes : [])],
    sourceLine: choices.sources ? text.figureSource(atlas.title, text.date(atlas.today)) : '',
    description: choices.description ?? description(name, when),
    lang: text.language,
    dir: text.direction,
  };
}

/** The page around the scene of a view: its words, legend and sources. */
export function figurePage(told: Told, shown: Shown, choices: FigureChoices): FigurePage {
  const { view, text } = told;
  const { visible, scene, flags, isPart = false, ground } = shown;
  const changes = changesShown(told, visible);
  const compares = view.compare !== undefined;
  const words: PageWords = {
    filters: [
      ...filtersOf(ground ? withCapsules(told) : told),
      ...(scene.nodes.some(({ aside }) => aside) ? [text.figureAside] : []),
      ...(compares ? [figureComparisonWords(text.language).counted] : []),
      ...(ground ? [text.figureMap.ground] : []),
      ...(isPart ? [ground ? text.figureMap.part : text.figurePart] : []),
    ],
    legend: legendOf(visible, told),
    notes: [
      ...turnNotesOf(told, shown, changes),
      ...notesOf(scene, told),
      ...groupNotesOf(scene, told),
    ],
    sizeNotes: sizeNotesOf(shown, told),
    description: (title, subtitle) =>
      altText(told, visible, {
        picture: (counts) =>
          (ground ? text.figureMap.description : text.figureDescription)(title, subtitle, counts),
        turns: turnsTold(told, visible, changes),
        links: linksTold(told),
      }),
  };
  return { ...pageOf(told, words, choices), flags, ...(ground && { ground }) };
}
