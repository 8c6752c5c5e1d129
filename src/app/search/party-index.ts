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

/** The same for texts that differ only in letter case, diacritics and punctuation. */
function whole(text: string): string {
  return wordsOf(text).join(' ');
}

function wholesOf(party: Party): ReadonlySet<string> {
  const code = party.type === 'nation' ? (party.iso2 ?? '') : party.abbreviation;
  const texts = [party.id, code, party.name, party.nameArabic, ...party.aliases];
  return new Set(texts.map(whole));
}

export type FindParties = (query: string) => readonly PartyId[];

/**
 * Finds parties by English or Arabic name, abbreviation, code or romanised Arabic, typing errors
 * allowed; those whose whole name or code it is come first.
 */
export function indexParties(parties: Iterable<Party>): FindParties {
  const index = new MiniSearch<Entry>({
    fields: [...TYPED, 'skeleton'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  const all = [...parties];
  index.addAll(all.map(entryOf));
  const wholes = new Map(all.map((party) => [party.id, wholesOf(party)]));
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
    const asked = whole(query);
    const found = results.map(({ id }) => id as PartyId);
    const meant = new Set(found.filter((id) => wholes.get(id)?.has(asked)));
    return [...meant, ...found.filter((id) => !meant.has(id))].slice(0, MOST);
  };
}
