import type { Atlas } from './atlas.ts';
import type { Day } from './date.ts';
import { type Filter, neighbourhood, unfoldedTies } from './filter.ts';
import type { TieId } from './id.ts';
import type { Tie } from './tie.ts';

/**
 * `suspended` and `restored`: it stood on both dates, but became weaker or firmer between them
 * (suspended, frozen, disputed or only announced on the one, firm on the other).
 */
export const TURNS = ['began', 'ended', 'suspended', 'restored', 'kept'] as const;
export type Turn = (typeof TURNS)[number];

/** What became of one tie, or of one nation's membership in one coalition, between two dates. */
export interface Change<T extends Tie = Tie> {
  readonly turn: Turn;
  /** The tie on the later date, or the one that ended. */
  readonly tie: T;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

export interface Changes<T extends Tie = Tie> {
  readonly earlier: Day;
  readonly later: Day;
  readonly changes: readonly Change<T>[];
}

/** One spell may follow another: what lasts is the nation in the coalition. */
function identityOf(tie: Tie): string {
  return tie.form === 'membership' ? `${tie.b} ${tie.a}` : tie.id;
}

function turnOf(before: Tie | undefined, after: Tie | undefined): Turn {
  if (!before) return 'began';
  if (!after) return 'ended';
  if (before.weak === after.weak) return 'kept';
  return after.weak ? 'suspended' : 'restored';
}

/** Ties in force on one date against those on another; those that ended come last. */
export function compareTies<T extends Tie>(
  before: readonly T[],
  after: readonly T[],
): readonly Change<T>[] {
  const earlier = new Map(before.map((tie) => [identityOf(tie), tie]));
  const later = new Set(after.map(identityOf));
  return [
    ...after.map((tie): Change<T> => {
      const old = earlier.get(identityOf(tie));
      return { turn: turnOf(old, tie), tie, before: old, after: tie };
    }),
    ...before
      .filter((tie) => !later.has(identityOf(tie)))
      .map((tie): Change<T> => ({ turn: 'ended', tie, before: tie, after: undefined })),
  ];
}

/**
 * What changed between two dates, given in either order, of what a filter asks for but its own date.
 * A focus takes in whoever is near by the ties of either date. What came and went between is not told.
 */
export function changesBetween(
  atlas: Atlas,
  filter: Omit<Filter, 'day'>,
  one: Day,
  other: Day,
): Changes {
  const [earlier, later] = one <= other ? [one, other] : [other, one];
  const [before, after] = [earlier, later].map((day) => unfoldedTies(atlas, { ...filter, day }));
  const changes = compareTies(before ?? [], after ?? []);
  const { focus } = filter;
  if (focus === undefined) return { earlier, later, changes };
  const onEither = [...(before ?? []), ...(after ?? [])];
  const near = neighbourhood(atlas, onEither, { ...filter, focus });
  return {
    earlier,
    later,
    changes: changes.filter(({ tie }) => near.has(tie.a) && near.has(tie.b)),
  };
}

/** What became of each tie of either date, by its id; of one membership, an earlier spell as the later. */
export function turnsOfTies(changes: readonly Change[]): ReadonlyMap<TieId, Turn> {
  return new Map(
    changes.flatMap(({ tie, before, turn }) =>
      [tie, ...(before ? [before] : [])].map(({ id }) => [id, turn] as const),
    ),
  );
}

/** How each tie of both dates together is drawn; one that was restored is there as before. */
export type DrawnTurn = Exclude<Turn, 'restored'>;

export function drawnTurn(turn: Turn): DrawnTurn {
  return turn === 'restored' ? 'kept' : turn;
}

/** What to draw each tie as, by its id; of one membership, an earlier spell as the later. */
export function drawnTurns(changes: readonly Change[]): ReadonlyMap<TieId, DrawnTurn> {
  return new Map([...turnsOfTies(changes)].map(([id, turn]) => [id, drawnTurn(turn)]));
}

/**
 * How what is told differs from the ties that are shown of both dates together: shown are as many as
 * there are changes, without those of nations folded into their hubs, and with a further one for each
 * membership of which both spells are shown.
 */
export function toldAndShown(
  changes: readonly Change[],
  ties: readonly Tie[],
): { readonly folded: number; readonly spells: number } {
  const shown = new Set(ties.map(({ id }) => id));
  let folded = 0;
  let spells = 0;
  for (const { tie, before } of changes) {
    if (!shown.has(tie.id)) folded++;
    else if (before && before.id !== tie.id && shown.has(before.id)) spells++;
  }
  return { folded, spells };
}

export function countTurns(changes: readonly Change[]): Readonly<Record<Turn, number>> {
  const counts = { began: 0, ended: 0, suspended: 0, restored: 0, kept: 0 };
  for (const { turn } of changes) counts[turn]++;
  return counts;
}
