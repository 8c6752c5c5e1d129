import type { Atlas } from './atlas.ts';
import { firstDay, type KnownDate } from './date.ts';
import type { Membership } from './record.ts';
import { forceOf, isFullRole, type Tie } from './tie.ts';

/**
 * When a nation came into a coalition and stayed: the start of the first of the spells that follow
 * upon each other up to this one. A suspension that was lifted does not begin a membership; becoming
 * a member after having observed does. Undefined where the start is not known.
 */
export function unbrokenSince(
  atlas: Pick<Atlas, 'membershipsOf'>,
  spell: Membership,
): KnownDate | undefined {
  const spells = (atlas.membershipsOf.get(spell.nation) ?? []).filter(
    ({ coalition, role }) =>
      coalition === spell.coalition && isFullRole(role) === isFullRole(spell.role),
  );
  const seen = new Set<Membership>();
  let first = spell;
  for (;;) {
    seen.add(first);
    const { joined } = first;
    const before = spells.find(
      (other) => joined !== undefined && other.left === joined && !seen.has(other),
    );
    if (!before) return joined;
    first = before;
  }
}

/** When a stored tie began as far as is recorded; a derived pair has no beginning of its own. */
export function beginningOf(atlas: Pick<Atlas, 'membershipsOf'>, tie: Tie): KnownDate | undefined {
  switch (tie.form) {
    case 'relationship':
      return forceOf(tie.record)?.from;
    case 'membership':
      return unbrokenSince(atlas, tie.record);
    case 'pair':
      return undefined;
  }
}

/** The earliest of the dates that are known, by the first day each can mean. */
export function earliest(dates: readonly (KnownDate | undefined)[]): KnownDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .reduce<KnownDate | undefined>(
      (first, date) => (first === undefined || firstDay(date) < firstDay(first) ? date : first),
      undefined,
    );
}
