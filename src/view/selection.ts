import type { Atlas } from '../model/atlas.ts';
import type { NationId, PartyId, TieId } from '../model/id.ts';
import { isKind, type Kind } from '../model/kind.ts';
import type { Party } from '../model/party.ts';
import type { Membership, Relationship } from '../model/record.ts';

export type Selection =
  | { readonly type: 'party'; readonly party: Party }
  | { readonly type: 'relationship'; readonly record: Relationship }
  | { readonly type: 'membership'; readonly record: Membership }
  | { readonly type: 'pair'; readonly a: NationId; readonly b: NationId; readonly kind: Kind };

const PAIR = /^pair:([a-z-]+):([^~]+)~([^~]+)$/;

/** What an id in the address stands for, or undefined if the atlas has no such thing. */
export function selectionOf(atlas: Atlas, id: PartyId | TieId): Selection | undefined {
  const party = atlas.parties.get(id as PartyId);
  if (party) return { type: 'party', party };
  const relationship = atlas.relationshipById.get(id as TieId);
  if (relationship) return { type: 'relationship', record: relationship };
  const membership = atlas.membershipById.get(id as TieId);
  if (membership) return { type: 'membership', record: membership };
  const [, kind, a, b] = PAIR.exec(id) ?? [];
  if (kind === undefined || !isKind(kind)) return undefined;
  const isNation = (text: string | undefined): text is NationId =>
    atlas.nations.has(text as NationId);
  return isNation(a) && isNation(b) ? { type: 'pair', a, b, kind } : undefined;
}

export function isTieOf(atlas: Atlas, id: TieId): boolean {
  return selectionOf(atlas, id) !== undefined;
}
