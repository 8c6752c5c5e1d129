import { type DrawnTurn, drawnTurn, type Turn } from '../model/changes.ts';
import type { NationId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { Cell } from '../model/matrix.ts';
import type { MatrixData } from '../model/matrix-data.ts';
import type { Nation } from '../model/party.ts';
import { type Sign, signOf } from './turn-signs.ts';

/** What stands at the head of a row or a column. */
export interface MatrixHead {
  readonly id: NationId;
  /** The nation's name, after the number of its community where it has one. */
  readonly label: string;
  /** The same with the nation's id, where a name has no room. */
  readonly code: string;
  readonly iso2: string | undefined;
  /** Whether a region or a community begins here, after another. */
  readonly begins: boolean;
}

export interface MatrixMark {
  readonly kind: Kind;
  /** No tie of the kind stands firmly. */
  readonly weak: boolean;
  /** What became of the kind between two dates that are compared. */
  readonly turn?: DrawnTurn | undefined;
}

export interface MatrixCell {
  /** Counted from 0, as its row and its column stand. */
  readonly row: number;
  readonly column: number;
  readonly marks: readonly MatrixMark[];
  /** Of two dates that are compared: what changed. */
  readonly sign?: Sign | undefined;
}

/** Nations by nations as they are drawn: heads in order, and the cells that hold a tie. */
export interface MatrixScene {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: readonly MatrixCell[];
}

interface Naming {
  readonly nameOf: (nation: Nation) => string;
  readonly labelInCommunity: (label: string, group: number) => string;
}

/** The places, counted from 0, of the rows and the columns that are drawn. */
export interface MatrixPart {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function marksOf({ kinds, weak }: Cell, turns: ReadonlyMap<Kind, Turn>): readonly MatrixMark[] {
  return kinds.map((kind) => {
    const turn = turns.get(kind);
    return { kind, weak: weak.has(kind), ...(turn && { turn: drawnTurn(turn) }) };
  });
}

const UNTURNED: ReadonlyMap<Kind, Turn> = new Map();

/** The matrix, or that part of it, labelled in the reader's language. */
export function composeMatrix(
  { atlas, cells, nations, groups, borders, turns }: MatrixData,
  { nameOf, labelInCommunity }: Naming,
  part?: MatrixPart,
): MatrixScene {
  const all = nations.map((id, place): MatrixHead => {
    const nation = atlas.nations.get(id);
    const group = groups?.get(id);
    const inGroup = (label: string) => (group ? labelInCommunity(label, group) : label);
    return {
      id,
      label: inGroup(nation ? nameOf(nation) : id),
      code: inGroup(id),
      iso2: nation?.iso2,
      begins: borders.has(place),
    };
  });
  const headsAt = (places: readonly number[] | undefined) =>
    places ? places.flatMap((place) => all[place] ?? []) : all;
  const [rows, columns] = [headsAt(part?.rows), headsAt(part?.columns)];
  return {
    rows,
    columns,
    cells: rows.flatMap(({ id }, row) =>
      columns.flatMap((other, column) => {
        const cell = cells.get(id)?.get(other.id);
        if (!cell) return [];
        const ofKinds = turns?.ofKinds.get(cell) ?? UNTURNED;
        const sign = signOf(ofKinds.values());
        return [{ row, column, marks: marksOf(cell, ofKinds), ...(sign && { sign }) }];
      }),
    ),
  };
}
