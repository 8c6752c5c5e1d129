import { type Atlas, partyOf } from '../model/atlas.ts';
import type { CoalitionId, PartyId } from '../model/id.ts';
import type { Membership, Relationship } from '../model/record.ts';
import type { Tie } from '../model/tie.ts';
import { IS_IN, MUTUAL, MUTUAL_NOUN, ONE_SIDED, ONE_SIDED_NOUN } from './en-tie-phrases.ts';
import { nameIn } from './english.ts';

export function nameOf(atlas: Atlas, id: PartyId): string {
  return nameIn(partyOf(atlas, id));
}

export function isDesignation(atlas: Atlas, coalition: CoalitionId): boolean {
  return atlas.coalitions.get(coalition)?.kind === 'designation';
}

/** A designation is held, not joined: "is designated under “Major non-NATO ally”". */
export function inCoalition(atlas: Atlas, { nation, coalition, role }: Membership): string {
  const who = nameOf(atlas, nation);
  if (!isDesignation(atlas, coalition)) return `${who} ${IS_IN[role]} ${nameOf(atlas, coalition)}`;
  const title = `“${partyOf(atlas, coalition).name}”`;
  return role === 'lead'
    ? `${who} designates under ${title}`
    : `${who} is designated under ${title}`;
}

/** The tie as the phrases of its direction tell it; `first` is named first where both are alike. */
function phrased(
  atlas: Atlas,
  tie: Tie,
  first: PartyId,
  mutual: typeof MUTUAL,
  oneSided: typeof ONE_SIDED,
): string {
  const [kind = 'political-support'] = tie.kinds;
  const [a, b] = [nameOf(atlas, tie.a), nameOf(atlas, tie.b)];
  switch (tie.direction) {
    case 'a-to-b':
      return oneSided[kind](a, b);
    case 'b-to-a':
      return oneSided[kind](b, a);
    case 'mutual':
      return tie.b === first ? mutual[kind](b, a) : mutual[kind](a, b);
  }
}

/** "the United States trains or assists Oman", without date or instrument. */
export function clauseOf(atlas: Atlas, tie: Tie, first: PartyId): string {
  if (tie.form === 'membership') return inCoalition(atlas, tie.record);
  return phrased(atlas, tie, first, MUTUAL, ONE_SIDED);
}

/** "training or assistance by the United States for Oman". */
export function nounOf(atlas: Atlas, tie: Tie): string {
  return phrased(atlas, tie, tie.a, MUTUAL_NOUN, ONE_SIDED_NOUN);
}

/** What is to be said of a tie that does not stand firmly; nothing of one that does. */
export function standingOf(state: Relationship['status'] | Membership['state']): string {
  switch (state) {
    case 'suspended':
      return 'suspended';
    case 'frozen':
      return 'frozen';
    case 'contested':
    case 'disputed':
      return 'contested';
    case 'announced':
      return 'only announced';
    case 'active':
    case 'signed':
    case 'ended':
      return '';
  }
}
