import { type Change, type Turn, turnsOfTies } from './changes.ts';
import type { TieId } from './id.ts';
import type { Kind } from './kind.ts';
import type { Cell, Cells } from './matrix.ts';
import type { Tie } from './tie.ts';

/** What became of what is in the cells of a matrix, between two dates. */
export interface MatrixTurns {
  /** Of each kind between two nations, whichever of their ties is of that kind. */
  readonly ofKinds: ReadonlyMap<Cell, ReadonlyMap<Kind, Turn>>;
  readonly ofTies: ReadonlyMap<TieId, Turn>;
}

type Standing = 'none' | 'weak' | 'firm';

function standingOf(ties: readonly (Tie | undefined)[], kind: Kind): Standing {
  const ofKind = ties.filter((tie) => tie?.kinds.includes(kind));
  if (ofKind.length === 0) return 'none';
  return ofKind.some((tie) => !tie?.weak) ? 'firm' : 'weak';
}

function turnOf(before: Standing, after: Standing): Turn {
  if (after === 'none') return 'ended';
  if (before === 'none') return 'began';
  if (before === after) return 'kept';
  return after === 'weak' ? 'suspended' : 'restored';
}

/** @param changes between two dates, of the very ties that are in the cells */
export function matrixTurns(cells: Cells, changes: readonly Change[]): MatrixTurns {
  const changeOf = new Map(changes.map((change) => [change.tie.id, change]));
  const ofKinds = new Map<Cell, ReadonlyMap<Kind, Turn>>();
  for (const row of cells.values()) {
    for (const cell of row.values()) {
      if (ofKinds.has(cell)) continue;
      const between = cell.ties.flatMap(({ id }) => changeOf.get(id) ?? []);
      const [before, after] = [between.map((one) => one.before), between.map((one) => one.after)];
      const turns = cell.kinds.map(
        (kind) => [kind, turnOf(standingOf(before, kind), standingOf(after, kind))] as const,
      );
      ofKinds.set(cell, new Map(turns));
    }
  }
  return { ofKinds, ofTies: turnsOfTies(changes) };
}
