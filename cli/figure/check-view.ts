import type { Atlas } from '../../src/model/atlas.ts';
import type { PartyId, TieId } from '../../src/model/id.ts';
import type { Party } from '../../src/model/party.ts';
import { FIRST_YEAR } from '../../src/model/timeline.ts';
import { knownView } from '../../src/view/known-view.ts';
import { PARAMETERS } from '../../src/view/parameters.ts';
import { isTieOf } from '../../src/view/selection.ts';
import type { View } from '../../src/view/view.ts';
import { nearest } from './nearest.ts';
import type { Request } from './request.ts';

const NOUNS: Readonly<Record<string, string>> = {
  select: 'party or tie',
  open: 'party or tie',
  unfold: 'coalition',
  within: 'coalition',
};

function namesOf(party: Party): readonly string[] {
  const more = party.type === 'coalition' ? [party.abbreviation] : [party.iso2 ?? ''];
  return [party.id, party.name, ...more, ...party.aliases].filter((name) => name !== '');
}

function unknownParty(atlas: Atlas, id: string, what: string): string {
  const meant = what === 'coalition' ? atlas.coalitions : atlas.parties;
  const near = nearest<Party>(id, meant.values(), namesOf);
  const remedy = near
    ? `did you mean ${near.id} (${near.name})?`
    : 'ids are those of nations.csv and coalitions.csv, such as SAU or gcc';
  return `unknown ${what}: ${id}; ${remedy}`;
}

/** The first of the parameter's ids that the atlas does not have. */
function unknownId(atlas: Atlas, view: View, parameter: string): string {
  const written = PARAMETERS.find(({ name }) => name === parameter)?.write(view) ?? '';
  const mayBeTie = parameter === 'select' || parameter === 'open';
  const isKnown = (id: string) =>
    atlas.parties.has(id as PartyId) || (mayBeTie && isTieOf(atlas, id as TieId));
  return written.split(',').find((id) => !isKnown(id)) ?? written;
}

function complaint(atlas: Atlas, view: View, parameter: string): string {
  if (parameter === 'at' || parameter === 'compare') {
    return `${view[parameter]} is outside the record, which runs from ${FIRST_YEAR} to ${atlas.today}`;
  }
  if (parameter === 'to' && view.to === view.from) {
    return `${view.to} is the other party too: name another`;
  }
  return unknownParty(atlas, unknownId(atlas, view, parameter), NOUNS[parameter] ?? 'party');
}

/** Says which ids and dates of the request the atlas does not have, and what may have been meant. */
export function checkView(
  { view, series, named }: Request,
  atlas: Atlas,
  problems: string[],
): void {
  for (const parameter of knownView(view, atlas).unknown) {
    problems.push(`${named(parameter)}: ${complaint(atlas, view, parameter)}`);
  }
  const last = Number(atlas.today.slice(0, 4));
  const outside = series.years?.find((year) => year < FIRST_YEAR || year > last);
  if (outside !== undefined) {
    problems.push(
      `--years: ${outside} is outside the record, which runs from ${FIRST_YEAR} to ${last}`,
    );
  }
}
