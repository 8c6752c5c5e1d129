import type { Atlas } from '../../src/model/atlas.ts';
import type { Party } from '../../src/model/party.ts';
import { FIRST_YEAR } from '../../src/model/timeline.ts';
import { knownView } from '../../src/view/known-view.ts';
import type { View } from '../../src/view/view.ts';
import { nearest } from './nearest.ts';
import type { Request } from './request.ts';

function namesOf(party: Party): readonly string[] {
  const more = party.type === 'coalition' ? [party.abbreviation] : [party.iso2 ?? ''];
  return [party.id, party.name, ...more, ...party.aliases].filter((name) => name !== '');
}

function unknownParty(atlas: Atlas, id: string, what: string): string {
  const near = nearest(id, atlas.parties.values(), namesOf);
  const remedy = near
    ? `did you mean ${near.id} (${near.name})?`
    : 'ids are those of nations.csv and coalitions.csv, such as SAU or gcc';
  return `unknown ${what}: ${id}; ${remedy}`;
}

function complaint(atlas: Atlas, view: View, parameter: string): string {
  switch (parameter) {
    case 'at':
    case 'compare':
      return `${view[parameter]} is outside the record, which runs from ${FIRST_YEAR} to ${atlas.today}`;
    case 'to':
      if (view.to === view.from) return `${view.to} is --from too; name another party`;
      return unknownParty(atlas, view.to ?? '', 'party');
    case 'unfold': {
      const isKnown = (id: string) => atlas.parties.has(id as (typeof view.unfold)[number]);
      return unknownParty(atlas, view.unfold.find((id) => !isKnown(id)) ?? '', 'coalition');
    }
    case 'within':
      return unknownParty(atlas, view.narrowing.within ?? '', 'coalition');
    case 'select':
      return unknownParty(atlas, view.select ?? '', 'party or tie');
    case 'focus':
    case 'from':
      return unknownParty(atlas, view[parameter] ?? '', 'party');
    default:
      return 'is not known in these data';
  }
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
