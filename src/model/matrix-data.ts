import type { Atlas } from './atlas.ts';
import type { NationId, PartyId } from './id.ts';
import { type Cells, inMatrixOrder } from './matrix.ts';
import type { MatrixOrder } from './matrix-order.ts';
import type { MatrixTurns } from './matrix-turns.ts';
import type { Nation } from './party.ts';

/** Nations by nations: who stands in which row and column, and what is in the cells. */
export interface MatrixData {
  readonly atlas: Atlas;
  readonly cells: Cells;
  /** Of rows and of columns. */
  readonly nations: readonly NationId[];
  /** The nations' communities, by number, where they stand in that order. */
  readonly groups?: ReadonlyMap<PartyId, number> | undefined;
  /** The places, counted from 0, at which a region or a community begins, the first of all left out. */
  readonly borders: ReadonlySet<number>;
  /** As they stand: until the communities are known, the regions stand in for them. */
  readonly order: MatrixOrder;
  /** Where two dates are compared. */
  readonly turns?: MatrixTurns | undefined;
}

interface Arrangement {
  readonly order: MatrixOrder;
  readonly groups?: ReadonlyMap<PartyId, number> | undefined;
  readonly language: string;
  readonly nameOf?: (nation: Nation) => string;
}

function bordersOf(
  nations: readonly NationId[],
  sectionOf: (id: NationId) => unknown,
): ReadonlySet<number> {
  const starts = nations.flatMap((id, at) => {
    const before = nations[at - 1];
    return before !== undefined && sectionOf(id) !== sectionOf(before) ? [at] : [];
  });
  return new Set(starts);
}

/** The nations with cells in that order, parted where it has sections. */
export function matrixOf(atlas: Atlas, cells: Cells, asked: Arrangement): MatrixData {
  const { groups, language, nameOf } = asked;
  const order = asked.order === 'community' && !groups ? 'region' : asked.order;
  const { compare } = new Intl.Collator(language);
  const nations = inMatrixOrder(atlas, cells, order, compare, groups, nameOf);
  const borders =
    order === 'community'
      ? bordersOf(nations, (id) => groups?.get(id))
      : order === 'region'
        ? bordersOf(nations, (id) => atlas.nations.get(id)?.region)
        : new Set<number>();
  return { atlas, cells, nations, groups, borders, order };
}
