import { type Atlas, partyOf } from '../model/atlas.ts';
import type { PartyId } from '../model/id.ts';
import type { Shares } from '../model/shares.ts';
import type { Holding, KindSideBySide, SideBySide } from '../model/side-by-side.ts';
import { en } from './en.ts';
import { nameOf } from './en-clauses.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');

/** "Both …. Only Avaria …. Only Borduria …": each part only where it is not empty. */
function parts(
  { both, onlyA, onlyB }: Shares<string>,
  [a, b]: readonly [string, string],
  verb: { readonly plural: string; readonly singular: string },
): string {
  const said = [
    both.length > 0 && `Both ${verb.plural} ${en.list(both)}.`,
    onlyA.length > 0 && `Only ${a} ${verb.singular} ${en.list(onlyA)}.`,
    onlyB.length > 0 && `Only ${b} ${verb.singular} ${en.list(onlyB)}.`,
  ];
  return said.filter((part) => part !== false).join(' ');
}

function holding(name: string, { ties, since }: Holding): string {
  if (ties === 0) return `${name} none`;
  const count = `${name} ${plural(ties, { one: 'tie', other: 'ties' })}`;
  if (since === undefined) return count;
  return ties === 1
    ? `${count} since ${en.date(since)}`
    : `${count}, the first since ${en.date(since)}`;
}

export const sideBySideAnswers = {
  /** Which coalitions both are in, and which only one of them, in whatever role. */
  coalitionShares: (atlas: Atlas, { a, b, coalitions }: SideBySide) => {
    const name = ({ b: coalition }: { readonly b: PartyId }) => nameOf(atlas, coalition);
    const shares: Shares<string> = {
      both: coalitions.both.map(({ coalition }) => nameOf(atlas, coalition)),
      onlyA: coalitions.onlyA.map(name),
      onlyB: coalitions.onlyB.map(name),
    };
    const said = parts(shares, [nameOf(atlas, a), nameOf(atlas, b)], {
      plural: 'are in',
      singular: 'is in',
    });
    return said || 'Neither is in a coalition that is shown.';
  },

  /** With whom both have ties one to one, and with whom only one of them. */
  partnerShares: (atlas: Atlas, { a, b }: SideBySide, partners: Shares<PartyId>) => {
    const name = (ids: readonly PartyId[]) => ids.map((id) => nameOf(atlas, id));
    const shares: Shares<string> = {
      both: name(partners.both),
      onlyA: name(partners.onlyA),
      onlyB: name(partners.onlyB),
    };
    const said = parts(shares, [nameOf(atlas, a), nameOf(atlas, b)], {
      plural: 'have ties with',
      singular: 'has ties with',
    });
    return said || 'Neither has a tie of its own with a third party.';
  },

  /** "Mutual defence: Avaria 2 ties, the first since 1945; Borduria 1 tie since 1955." */
  kindSideBySide: (atlas: Atlas, { a, b }: SideBySide, of: KindSideBySide) =>
    `${en.kind[of.kind]}: ${holding(nameOf(atlas, a), of.a)}; ${holding(nameOf(atlas, b), of.b)}.`,

  sideBySideTitle: (atlas: Atlas, { a, b }: SideBySide) =>
    en.between(partyOf(atlas, a).name, partyOf(atlas, b).name),
};
