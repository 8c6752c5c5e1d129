import type { LegendNote } from '../figure/figure.ts';
import { figureComparisonWords } from '../messages/figure-comparison-words.ts';
import {
  type Change,
  changesBetween,
  countTurns,
  type DrawnTurn,
  drawnTurns,
  toldAndShown,
} from '../model/changes.ts';
import type { Filter, Visible } from '../model/filter.ts';
import { TURN_MARKS } from '../scene/palette.ts';
import type { Scene, SceneEdge } from '../scene/scene.ts';
import { filterOf } from '../view/view.ts';
import type { Told } from './told.ts';

/** What became, between two dates, of the ties that a figure shows; nothing where it compares none. */
export function changesShown(
  { atlas, view }: Told,
  { ties }: Pick<Visible, 'ties'>,
  asked: Filter = filterOf(view, atlas),
): readonly Change[] {
  const { day, otherDay, ...filter } = asked;
  if (otherDay === undefined) return [];
  const shown = new Set(ties.map(({ id }) => id));
  return changesBetween(atlas, filter, day, otherDay).changes.filter(
    ({ tie, before }) => shown.has(tie.id) || (before && shown.has(before.id)),
  );
}

/** How many of them began, ended and so on, in a sentence; empty where nothing is compared. */
export function turnsTold(
  { view, text }: Told,
  { ties }: Pick<Visible, 'ties'>,
  changes: readonly Change[],
): string {
  if (view.compare === undefined) return '';
  const { spells } = toldAndShown(changes, ties);
  return figureComparisonWords(text.language).turns(countTurns(changes), spells);
}

/** Whether its line says what became of it: a band has its number where a line has its mark. */
export function carriesMark({ form, fine }: Pick<SceneEdge, 'form' | 'fine'>): boolean {
  return form !== 'band' || fine === true;
}

/** What is drawn of them: marks on lines, or beside the names of outlines. */
function drawnIn(
  { edges, hulls = [] }: Scene,
  { ties }: Pick<Visible, 'ties'>,
  changes: readonly Change[],
): ReadonlySet<DrawnTurn> {
  const onLines = edges.flatMap((edge) =>
    edge.turn !== undefined && (edge.turn === 'kept' || carriesMark(edge)) ? [edge.turn] : [],
  );
  if (hulls.length === 0) return new Set(onLines);
  const outlined = new Set<string>(hulls.map(({ id }) => id));
  const turns = drawnTurns(changes);
  const besideNames = ties.flatMap(({ id, b }) => {
    const turn = outlined.has(b) ? turns.get(id) : undefined;
    return turn && TURN_MARKS[turn] !== '' ? [turn] : [];
  });
  return new Set([...onLines, ...besideNames]);
}

const TURNS_READ = ['began', 'ended', 'suspended', 'kept'] as const satisfies readonly DrawnTurn[];

/** The key to the marks of a comparison: only those that are drawn, with the number of their ties. */
export function turnNotesOf(
  { text }: Told,
  { scene, visible }: { readonly scene: Scene; readonly visible: Pick<Visible, 'ties'> },
  changes: readonly Change[],
): readonly LegendNote[] {
  const words = figureComparisonWords(text.language);
  const drawn = drawnIn(scene, visible, changes);
  const turns = drawnTurns(changes);
  return TURNS_READ.filter((turn) => drawn.has(turn)).map((turn) => ({
    sample: 'turn',
    turn,
    text: TURN_MARKS[turn],
    label: words.read[turn],
    count: visible.ties.filter(({ id }) => turns.get(id) === turn).length,
  }));
}
