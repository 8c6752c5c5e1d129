import type { Atlas } from './atlas.ts';
import type { NationId, PartyId } from './id.ts';
import { inKindOrder, KINDS, type Kind } from './kind.ts';
import type { MatrixOrder } from './matrix-order.ts';
import { type Nation, REGIONS } from './party.ts';
import type { Tie } from './tie.ts';

/** What binds two nations. */
export interface Cell {
  readonly kinds: readonly Kind[];
  /** Kinds of which no tie stands firmly. */
  readonly weak: ReadonlySet<Kind>;
  /** By kind; what is recorded comes before what is derived from memberships. */
  readonly ties: readonly Tie[];
}

/** Cells by row and column, each dyad in both orders. Nations without a cell are absent. */
export type Cells = ReadonlyMap<NationId, ReadonlyMap<NationId, Cell>>;

function rankOf({ kinds, form }: Tie): number {
  const [first = KINDS[0]] = kinds;
  return KINDS.indexOf(first) * 2 + (form === 'pair' ? 1 : 0);
}

function cellOf(ties: readonly Tie[]): Cell {
  const firm = new Set(ties.filter(({ weak }) => !weak).flatMap(({ kinds }) => kinds));
  const kinds = inKindOrder(ties.flatMap((tie) => tie.kinds));
  return {
    kinds,
    weak: new Set(kinds.filter((kind) => !firm.has(kind))),
    ties: [...ties].sort((one, other) => rankOf(one) - rankOf(other)),
  };
}

/** The ties between nations as cells; ties with a coalition have no place among them. */
export function cellsOf(atlas: Atlas, ties: readonly Tie[]): Cells {
  const isNation = (id: PartyId): id is NationId => atlas.nations.has(id);
  const dyads = new Map<NationId, Map<NationId, Tie[]>>();
  for (const tie of ties) {
    if (!isNation(tie.a) || !isNation(tie.b) || tie.a === tie.b) continue;
    const [a, b] = tie.a < tie.b ? [tie.a, tie.b] : [tie.b, tie.a];
    const row = dyads.get(a) ?? new Map<NationId, Tie[]>();
    dyads.set(a, row);
    const dyad = row.get(b);
    if (dyad) dyad.push(tie);
    else row.set(b, [tie]);
  }
  const cells = new Map<NationId, Map<NationId, Cell>>();
  const put = (a: NationId, b: NationId, cell: Cell) => {
    const row = cells.get(a);
    if (row) row.set(b, cell);
    else cells.set(a, new Map([[b, cell]]));
  };
  for (const [a, row] of dyads) {
    for (const [b, between] of row) {
      const cell = cellOf(between);
      put(a, b, cell);
      put(b, a, cell);
    }
  }
  return cells;
}

/** How many ties a nation has in these cells. */
export function tiesIn(cells: Cells, nation: NationId): number {
  let sum = 0;
  for (const { ties } of cells.get(nation)?.values() ?? []) sum += ties.length;
  return sum;
}

/**
 * The nations that have cells, by region, by community, by number of ties (most first) or by name.
 *
 * @param groups the number of each nation's community, from 1; who has none, or 0, comes last
 * @param nameOf what a nation is called in the language of the order
 */
export function inMatrixOrder(
  atlas: Atlas,
  cells: Cells,
  order: MatrixOrder,
  compareNames: (a: string, b: string) => number,
  groups: ReadonlyMap<PartyId, number> = new Map(),
  nameOf: (nation: Nation) => string = ({ name }) => name,
): readonly NationId[] {
  const rows = [...cells.keys()].map((id) => {
    const nation = atlas.nations.get(id);
    const region = nation?.region;
    return {
      id,
      name: nation ? nameOf(nation) : id,
      region: region === undefined ? REGIONS.length : REGIONS.indexOf(region),
      group: groups.get(id) || Number.MAX_SAFE_INTEGER,
      ties: order === 'ties' ? tiesIn(cells, id) : 0,
    };
  });
  const byName = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const compare: Readonly<Record<MatrixOrder, typeof byName>> = {
    region: (a, b) => a.region - b.region || byName(a, b),
    community: (a, b) => a.group - b.group || byName(a, b),
    ties: (a, b) => b.ties - a.ties || byName(a, b),
    name: byName,
  };
  rows.sort(compare[order]);
  return rows.map(({ id }) => id);
}

/** The tie that selecting a cell selects: the first of the kind meant, then the next at each repeat. */
export function nextTie(cell: Cell, selected: string | undefined, kind?: Kind): Tie | undefined {
  const ofKind = kind ? cell.ties.filter(({ kinds }) => kinds.includes(kind)) : [];
  const choices = ofKind.length > 0 ? ofKind : cell.ties;
  const at = choices.findIndex(({ id }) => id === selected);
  return choices[(at + 1) % choices.length];
}
