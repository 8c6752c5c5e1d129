import { type Atlas, partyOf } from '../../model/atlas.ts';
import { openingFilter, visible } from '../../model/filter.ts';
import type { PartyId } from '../../model/id.ts';
import type { Party } from '../../model/party.ts';
import { isFullRole } from '../../model/tie.ts';
import type { Point } from '../../scene/scene.ts';
import { LABEL_SIZE, sizeOf } from '../../scene/sizes.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { LayoutInput, LayoutParty, LayoutTie } from './place.ts';

const MARGIN = 8;
/** A long name may run a little beyond its box: its label then goes above, or waits for a closer look. */
const WIDEST_LABEL = 88;
/** Room for "+24 others" in every capsule, whether it has any on the date shown or not. */
const LONG_CAPTION = '+24 others';

function boxOf(party: Party, degree: number, marginal: boolean): LayoutParty {
  const size = sizeOf(party, degree, party.type === 'coalition' ? LONG_CAPTION : undefined);
  const place = party.type === 'nation' ? party.coordinates : undefined;
  const label =
    party.type === 'nation' ? Math.min(WIDEST_LABEL, textWidth(party.name, LABEL_SIZE)) : 0;
  return {
    id: party.id,
    width: Math.max(size.width, label) + MARGIN,
    height: size.height + (party.type === 'nation' ? LABEL_SIZE + 4 : 0) + MARGIN,
    lat: place?.lat,
    lon: place?.lon,
    marginal,
  };
}

function degreesOf(ties: readonly LayoutTie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of ties) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1);
    degrees.set(b, (degrees.get(b) ?? 0) + 1);
  }
  return degrees;
}

function distinct(ties: readonly LayoutTie[]): LayoutTie[] {
  return [...new Map(ties.map(({ a, b }) => [`${a}~${b}`, { a, b }])).values()];
}

/**
 * The whole atlas over all its years, for positions that every date shares. What the opening view
 * shows is placed first and best; the others go where there is room.
 */
export function layoutOfAtlas(atlas: Atlas): LayoutInput {
  const memberships = atlas.memberships
    .filter(({ role }) => isFullRole(role))
    .map(({ nation, coalition }) => ({ a: nation, b: coalition }));
  const ties = distinct([...atlas.relationships, ...memberships]);
  const degrees = degreesOf(ties);
  const opening = visible(atlas, openingFilter(atlas));
  const parties = [...atlas.parties.values()].map((party) =>
    boxOf(party, degrees.get(party.id) ?? 0, !opening.parties.has(party.id)),
  );
  return { parties, ties };
}

/**
 * Only what is visible, all of it at the centre of attention.
 *
 * @param held where parties are that are to stay there
 */
export function layoutOfVisible(
  atlas: Atlas,
  parties: Iterable<PartyId>,
  ties: readonly { readonly a: PartyId; readonly b: PartyId }[],
  held: ReadonlyMap<PartyId, Point> = new Map(),
): LayoutInput {
  const distinctTies = distinct(ties);
  const degrees = degreesOf(distinctTies);
  return {
    parties: [...parties].map((id) => ({
      ...boxOf(partyOf(atlas, id), degrees.get(id) ?? 0, false),
      at: held.get(id),
    })),
    ties: distinctTies,
  };
}
