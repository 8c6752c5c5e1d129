import MiniSearch from 'minisearch';
import type { PartyId } from '../../model/id.ts';
import type { Party } from '../../model/party.ts';
import { wordsOf } from './fold.ts';
import { skeletonsOf } from './skeleton.ts';

interface Entry {
  readonly id: PartyId;
  readonly code: string;
  readonly name: string;
  readonly alias: string;
  readonly skeleton: string;
}

const TYPED = ['code', 'name', 'alias'];
const MOST = 12;

function entryOf(party: Party): Entry {
  const codes =
    party.type === 'nation' ? [party.id, party.iso2 ?? ''] : [party.id, party.abbreviation];
  return {
    id: party.id,
    code: codes.join(' '),
    name: `${party.name} ${party.nameArabic}`,
    alias: party.aliases.join(' '),
    skeleton: skeletonsOf(`${party.nameArabic} ${party.aliases.join(' ')}`).join(' '),
  };
}

export type FindParties = (query: string) => readonly PartyId[];

/** Finds parties by English or Arabic name, abbreviation, code or romanised Arabic, typing errors allowed. */
export function indexParties(parties: Iterable<Party>): FindParties {
  const index = new MiniSearch<Entry>({
    fields: [...TYPED, 'skeleton'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll([...parties].map(entryOf));
  return (query) => {
    const skeletons = skeletonsOf(query);
    const results = index.search(
      {
        combineWith: 'OR',
        queries: [
          {
            queries: [query],
            fields: TYPED,
            combineWith: 'AND',
            prefix: true,
            fuzzy: (term) => (term.length > 3 ? 0.25 : false),
            boost: { code: 4, name: 3, alias: 2 },
          },
          { queries: skeletons, fields: ['skeleton'], combineWith: 'AND', prefix: true },
        ],
      },
      { weights: { fuzzy: 0.3, prefix: 0.7 } },
    );
    return results.slice(0, MOST).map(({ id }) => id as PartyId);
  };
}
