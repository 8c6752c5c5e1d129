import type { FigurePage, LegendNote } from '../figure/figure.ts';
import { figureComparisonWords } from '../messages/figure-comparison-words.ts';
import { figureMatrixWords } from '../messages/figure-matrix-words.ts';
import type { FigureWords } from '../messages/figure-words.ts';
import { changesBetween } from '../model/changes.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { type Cells, cellsOf } from '../model/matrix.ts';
import { type MatrixData, matrixOf } from '../model/matrix-data.ts';
import { matrixTurns } from '../model/matrix-turns.ts';
import { composeMatrix, type MatrixPart, type MatrixScene } from '../scene/matrix-scene.ts';
import { SIGNS, type Sign } from '../scene/turn-signs.ts';
import { matrixFilter } from '../view/matrix-filter.ts';
import { altText } from './alt-text.ts';
import { changesShown, turnsTold } from './comparison.ts';
import { type FigureChoices, filtersOf, legendOf, pageOf } from './figure-page.ts';
import { partOfVisible } from './part.ts';
import type { Told } from './told.ts';

/** What a matrix is of: all that it lets through, and its communities if it is ordered by them. */
export interface MatrixSeen {
  readonly visible: Visible;
  readonly groups?: ReadonlyMap<PartyId, number> | undefined;
}

/** A matrix as it is drawn, and what of the ties is in its cells. */
export interface DrawnMatrix {
  readonly scene: MatrixScene;
  readonly visible: Visible;
  readonly order: MatrixData['order'];
  /** Only what was on screen. */
  readonly isPart: boolean;
}

/** What is in the cells of those rows and columns, and nothing else. */
function inCells(atlas: MatrixData['atlas'], visible: Visible, scene: MatrixScene): Visible {
  const rows = new Set<PartyId>(scene.rows.map(({ id }) => id));
  const columns = new Set<PartyId>(scene.columns.map(({ id }) => id));
  const among = partOfVisible(atlas, visible, new Set([...rows, ...columns]));
  const ties = among.ties.filter(
    ({ a, b }) => (rows.has(a) && columns.has(b)) || (rows.has(b) && columns.has(a)),
  );
  const counts = { ...among.counts };
  for (const kind of KINDS) {
    const shown = ties.filter(({ kinds }) => kinds.includes(kind)).length;
    counts[kind] = { ...counts[kind], shown };
  }
  return { ...among, ties, counts };
}

/** Which nations of the whole are in those rows and columns of the screen's matrix. */
function partIn({ nations }: MatrixData, part: MatrixIds | undefined): MatrixPart | undefined {
  if (!part) return undefined;
  const places = (ids: readonly PartyId[]) => {
    const wanted = new Set(ids);
    return nations.flatMap((id, place) => (wanted.has(id) ? [place] : []));
  };
  return { rows: places(part.rows), columns: places(part.columns) };
}

/** The nations of a part of a matrix. */
export interface MatrixIds {
  readonly rows: readonly PartyId[];
  readonly columns: readonly PartyId[];
}

/** The matrix of a view in the words of its figure, or that part of it. */
export function drawnMatrix(
  told: Told,
  { visible, groups }: MatrixSeen,
  part?: MatrixIds,
): DrawnMatrix {
  const { atlas, view, text } = told;
  const { language, nameOf } = text;
  const { order } = view;
  const cells = cellsOf(atlas, visible.ties);
  const data = {
    ...matrixOf(atlas, cells, { order, groups, language, nameOf }),
    turns: turnsIn(told, cells),
  };
  const { labelInCommunity } = text.measures;
  const scene = composeMatrix(data, { nameOf, labelInCommunity }, partIn(data, part));
  return {
    scene,
    visible: inCells(atlas, visible, scene),
    order: data.order,
    isPart: part !== undefined,
  };
}

/** The key to what became of ties between two dates: only what is drawn. */
function signNotesOf({ cells }: MatrixScene, text: FigureWords): readonly LegendNote[] {
  const { read, mixed } = figureComparisonWords(text.language);
  const labels: Readonly<Record<Sign, string>> = { ...read, mixed };
  const drawn = new Set(cells.map(({ sign }) => sign));
  const isKept = cells.some(({ marks }) => marks.some(({ turn }) => turn === 'kept'));
  return [
    ...SIGNS.filter((sign) => drawn.has(sign)).map(
      (sign): LegendNote => ({ sample: 'sign', sign, label: labels[sign] }),
    ),
    ...(isKept ? [{ sample: 'sign', label: read.kept } as const] : []),
  ];
}

/** What became of what is in the cells; undefined where no dates are compared. */
function turnsIn({ atlas, view }: Told, cells: Cells): MatrixData['turns'] {
  const { day, otherDay, ...filter } = matrixFilter(view, atlas);
  if (otherDay === undefined) return undefined;
  return matrixTurns(cells, changesBetween(atlas, filter, day, otherDay).changes);
}

function notesOf({ scene, order }: DrawnMatrix, text: FigureWords): readonly LegendNote[] {
  const words = figureMatrixWords(text.language);
  const isParted = [scene.rows, scene.columns].some((heads) =>
    heads.some(({ begins }, place) => begins && place > 0),
  );
  // What stayed is drawn alike, weak or not.
  const isWeak = scene.cells.some(({ marks }) =>
    marks.some(({ weak, turn }) => weak && turn !== 'kept'),
  );
  return [
    ...signNotesOf(scene, text),
    ...(isWeak ? [{ sample: 'weak', label: words.readWeak } as const] : []),
    ...(isParted && (order === 'region' || order === 'community')
      ? [{ sample: 'border', label: words.readBorder[order] } as const]
      : []),
  ];
}

/** The page around a matrix: its words, legend and sources. */
export function matrixPage(
  told: Told,
  drawn: DrawnMatrix,
  flags: FigurePage['flags'],
  choices: FigureChoices,
): FigurePage {
  const { atlas, view, text } = told;
  const { visible, order, isPart } = drawn;
  const words = figureMatrixWords(text.language);
  const { nations, ties } = visible;
  const changes = changesShown(told, visible, matrixFilter(view, atlas));
  const page = pageOf(
    told,
    {
      filters: [
        ...filtersOf(told, words.coalitions(view.coalitions)),
        ...(drawn.scene.cells.length > 0 ? [words.order[order]] : [words.empty]),
        ...(view.compare === undefined ? [] : [figureComparisonWords(text.language).counted]),
        ...(isPart ? [words.part] : []),
      ],
      legend: legendOf(visible, told),
      notes: notesOf(drawn, text),
      description: (title, subtitle) =>
        altText(told, visible, {
          picture: () => words.description(title, subtitle, nations, ties.length),
          turns: turnsTold(told, visible, changes),
        }),
    },
    choices,
  );
  return { ...page, flags };
}
