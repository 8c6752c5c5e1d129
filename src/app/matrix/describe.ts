import type { Turn } from '../../model/changes.ts';
import type { NationId } from '../../model/id.ts';
import { tiesIn } from '../../model/matrix.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import type { MatrixTurns } from '../../model/matrix-turns.ts';
import type { Tie } from '../../model/tie.ts';
import { turnWords } from '../answers/turn-words.ts';
import { messages } from '../messages.ts';
import { HEADERS, type Target } from './geometry.ts';

/** Ties that one line of text names before it counts the rest. */
const NAMED = 4;

function nameOf({ atlas }: MatrixData, nation: NationId): string {
  return atlas.nations.get(nation)?.name ?? nation;
}

function aboutNation(data: MatrixData, id: NationId): string {
  const text = messages();
  const region = data.atlas.nations.get(id)?.region;
  return text.matrix.header(
    nameOf(data, id),
    region && text.region[region],
    tiesIn(data.cells, id),
    data.cells.get(id)?.size ?? 0,
  );
}

function aboutTie(tie: Tie): string {
  const text = messages();
  const kinds = text.list(tie.kinds.map((kind) => text.kind[kind]));
  const instrument =
    tie.form === 'pair'
      ? text.list(tie.through.map(({ abbreviation, name }) => abbreviation || name))
      : ((tie.form === 'relationship' ? tie.record.instrument : undefined) ?? '');
  return text.matrix.tie(kinds, instrument);
}

function turned(what: string, turn: Turn | undefined): string {
  return turn ? turnWords().turned(what, turn) : what;
}

/** What changed between two dates comes before what stayed. */
function changedFirst(ties: readonly Tie[], turns: MatrixTurns | undefined): readonly Tie[] {
  if (!turns) return ties;
  const isKept = ({ id }: Tie) => turns.ofTies.get(id) === 'kept';
  return [...ties.filter((tie) => !isKept(tie)), ...ties.filter(isKept)];
}

interface Reading {
  /** What a reader who cannot see the cell hears. */
  readonly spoken: string;
  /** One line for who points at it. */
  readonly line: string;
}

/** A cell or header in words; undefined if the matrix has no such. */
export function reading(data: MatrixData, { row, column }: Target): Reading | undefined {
  const text = messages();
  const [a, b] = [data.nations[row], data.nations[column]];
  const one = a ?? b;
  if (one === undefined) return undefined;
  if (row === HEADERS || column === HEADERS || a === undefined || b === undefined) {
    const about = aboutNation(data, one);
    return { spoken: about, line: about };
  }
  const [nameA, nameB] = [nameOf(data, a), nameOf(data, b)];
  if (a === b) return { spoken: text.matrix.itself(nameA), line: aboutNation(data, a) };
  const cell = data.cells.get(a)?.get(b);
  const ties = changedFirst(cell?.ties ?? [], data.turns);
  const parts = ties
    .slice(0, NAMED)
    .map((tie) => turned(aboutTie(tie), data.turns?.ofTies.get(tie.id)));
  if (ties.length > NAMED) parts.push(text.matrix.more(ties.length - NAMED));
  const turns = cell && data.turns?.ofKinds.get(cell);
  const kinds = (cell?.kinds ?? []).map((kind) => turned(text.kind[kind], turns?.get(kind)));
  return {
    spoken: text.matrix.cell(nameA, nameB, kinds),
    line: text.matrix.line(nameA, nameB, parts),
  };
}
