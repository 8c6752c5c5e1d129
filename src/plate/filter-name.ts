import type { FigureWords } from '../messages/figure-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { PartyId } from '../model/id.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { FilterOn } from '../view/filters-on.ts';

/** More names than this are counted instead. */
const MOST_NAMES = 2;

function kindsName(kinds: readonly Kind[], text: FigureWords): string {
  if (kinds.length === 0) return text.filters.noKinds;
  if (kinds.length === KINDS.length) return text.filters.allKinds;
  if (kinds.length > MOST_NAMES) return text.filters.someKinds(kinds.length, KINDS.length);
  return text.filters.kindsOnly(text.list(kinds.map((kind) => text.kind[kind].toLowerCase())));
}

/** What a filter is called on its chip and in a figure. */
export function filterName(filter: FilterOn, atlas: Atlas | undefined, text: FigureWords): string {
  const nameOf = (id: PartyId) => {
    const party = atlas?.parties.get(id);
    return party ? text.nameOf(party) : id;
  };
  switch (filter.type) {
    case 'kinds':
      return kindsName(filter.word, text);
    case 'at':
      return text.asOfDate(text.date(filter.word));
    case 'focus':
      return text.filters.focusOn(nameOf(filter.word), filter.depth);
    case 'pin':
      return text.filters.pinned(nameOf(filter.word));
    case 'region':
      return text.region[filter.word];
    case 'side':
      return text.filters.sides[filter.word];
    case 'within':
      return text.filters.withinOn(nameOf(filter.word));
    case 'standing':
      return text.filters.standings[filter.word];
    case 'obligation':
      return text.filters.obligationOn(text.filters.obligations[filter.word]);
    case 'form':
      return text.filters.forms[filter.word];
    case 'among': {
      const names = filter.word.slice(0, MOST_NAMES).map(nameOf);
      return text.selection.onlyThese(names, filter.word.length - names.length);
    }
    case 'confidence':
      return text.filters.confidences[filter.word];
  }
}
