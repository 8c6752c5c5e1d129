import type { Atlas } from '../../model/atlas.ts';
import { type Changes, type Turn, turnsOfTies } from '../../model/changes.ts';
import type { KnownDate } from '../../model/date.ts';
import type { PartyId, SourceId, TieId } from '../../model/id.ts';
import type { Confidence } from '../../model/party.ts';
import type { Source } from '../../model/record.ts';
import { forceOf, type PairTie, type Tie } from '../../model/tie.ts';
import { turnWords } from '../answers/turn-words.ts';
import { messages } from '../messages.ts';
import { ranksOf } from './sort.ts';

export interface Row {
  readonly id: TieId;
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly instrument: string;
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
  readonly status: string;
  /** What became of it between two dates; absent while none are compared. */
  readonly turn?: Turn | undefined;
  /** The same in a word. */
  readonly change?: string | undefined;
  readonly confidence?: Confidence | undefined;
  /** Made from memberships, so without dates of its own. */
  readonly derived: boolean;
  readonly sources: readonly Source[];
  /** The sources as text: title and address. */
  readonly cited: string;
}

type Particulars = Omit<Row, 'id' | 'a' | 'b' | 'kind' | 'turn' | 'change'>;

/** Keeps what was made of a list of words: thousands of pairs share few such lists. */
function oncePerList<Item, Result>(
  keyOf: (item: Item) => string,
  make: (items: readonly Item[]) => Result,
): (items: readonly Item[]) => Result {
  const made = new Map<string, Result>();
  return (items) => {
    const key = items.map(keyOf).join(' ');
    const known = made.get(key) ?? make(items);
    made.set(key, known);
    return known;
  };
}

function cite({ title, address }: Source): string {
  return address === undefined ? title : `${title} ${address}`;
}

function particularsIn(atlas: Atlas): (tie: Tie) => Particulars {
  const text = messages();
  const sourcesOf = oncePerList(String, (ids: readonly SourceId[]) => {
    const sources = ids.flatMap((id) => atlas.sources.get(id) ?? []);
    return { sources, cited: sources.map(cite).join('; ') };
  });
  const shared = oncePerList(
    ({ id }) => id,
    (through: PairTie['through']) => ({
      instrument: text.list(through.map(({ abbreviation, name }) => abbreviation || name)),
      status: text.derived,
      derived: true,
      ...sourcesOf([...new Set(through.flatMap(({ sources }) => sources))]),
    }),
  );
  return (tie) => {
    switch (tie.form) {
      case 'relationship': {
        const { record } = tie;
        return {
          instrument: record.instrument ?? '',
          from: forceOf(record)?.from,
          until: record.ended,
          status: text.status[record.status],
          confidence: record.confidence,
          derived: false,
          ...sourcesOf(record.sources),
        };
      }
      case 'membership': {
        const { record } = tie;
        return {
          instrument: atlas.coalitions.get(record.coalition)?.instrument ?? '',
          from: record.joined,
          until: record.left,
          status: `${text.role[record.role]}, ${text.state[record.state]}`,
          confidence: record.confidence,
          derived: false,
          ...sourcesOf(record.sources),
        };
      }
      case 'pair':
        return shared(tie.through);
    }
  };
}

function turnsIn(changes: Changes | undefined): (id: TieId) => Pick<Row, 'turn' | 'change'> {
  if (!changes) return () => ({});
  const words = turnWords();
  const turns = turnsOfTies(changes.changes);
  return (id) => {
    const turn = turns.get(id);
    return turn ? { turn, change: words.turn(turn) } : { change: '' };
  };
}

/** The visible ties as rows of text, by the parties' names. */
export function rowsOf(
  atlas: Atlas,
  ties: readonly Tie[],
  changes: Changes | undefined,
): readonly Row[] {
  const text = messages();
  const nameOf = (id: PartyId) => atlas.parties.get(id)?.name ?? id;
  const particularsOf = particularsIn(atlas);
  const turnOf = turnsIn(changes);
  const kindsOf = oncePerList(String, (kinds: Tie['kinds']) =>
    text.list(kinds.map((kind) => text.kind[kind])),
  );
  const { compare } = new Intl.Collator(text.language);
  const rankOf = ranksOf(
    ties.flatMap(({ a, b }) => [nameOf(a), nameOf(b)]),
    compare,
  );
  return ties
    .map((tie) => {
      const [a, b] = [nameOf(tie.a), nameOf(tie.b)];
      const what = { id: tie.id, a, b, kind: kindsOf(tie.kinds) };
      const row = { ...what, ...particularsOf(tie), ...turnOf(tie.id) };
      return { row, first: rankOf(a), second: rankOf(b) };
    })
    .sort((one, other) => one.first - other.first || one.second - other.second)
    .map(({ row }) => row);
}
