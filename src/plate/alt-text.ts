import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import type { Told } from './told.ts';

const MOST_TIED = 3;

/** The parties with the most ties, the first of them first; ties alike by name. */
function mostTied({ atlas, text }: Told, { ties }: Visible) {
  const counts = new Map<PartyId, number>();
  const { compare } = new Intl.Collator(text.language);
  for (const { a, b } of ties) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const party = atlas.parties.get(id);
      return party ? [{ name: text.nameOf(party), count }] : [];
    })
    .sort((one, other) => other.count - one.count || compare(one.name, other.name))
    .slice(0, MOST_TIED);
}

interface Sentences {
  /** What it is a picture of, with the counts in words. */
  readonly picture: (counts: string) => string;
  /** What became of the ties between two dates; empty where none are compared. */
  readonly turns: string;
  /** How the two parties are linked that are asked about; empty where none are. */
  readonly links?: string;
}

/** What the picture shows, for those who do not see it: counts, kinds, and who has the most ties. */
export function altText(
  told: Told,
  visible: Visible,
  { picture, turns, links = '' }: Sentences,
): string {
  const { text } = told;
  const { ties, nations, coalitions, foldedNations } = visible;
  const counts = text.statusLine({ nations, coalitions, ties: ties.length, folded: foldedNations });
  const kinds = KINDS.flatMap((kind) => {
    const { shown } = visible.counts[kind];
    return shown > 0 ? [text.figureCount(text.kind[kind], shown)] : [];
  });
  const leading = mostTied(told, visible).map(({ name, count }) => text.figureCount(name, count));
  return [
    picture(counts),
    ...(links === '' ? [] : [links]),
    ...(turns === '' ? [] : [turns]),
    ...(kinds.length > 0 ? [text.figureKinds(text.list(kinds))] : []),
    ...(leading.length > 0 ? [text.figureMostTied(text.list(leading))] : []),
  ].join(' ');
}
