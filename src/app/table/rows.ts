import type { Atlas } from '../../model/atlas.ts';
import type { KnownDate } from '../../model/date.ts';
import type { PartyId, SourceId, TieId } from '../../model/id.ts';
import type { Confidence } from '../../model/party.ts';
import { forceOf, type Tie } from '../../model/tie.ts';
import { messages } from '../messages.ts';

export interface Row {
  readonly id: TieId;
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly instrument: string;
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
  readonly status: string;
  readonly confidence?: Confidence | undefined;
  /** Made from memberships, so without dates of its own. */
  readonly derived: boolean;
  readonly sources: readonly SourceId[];
  /** The sources as text: title and address. */
  readonly cited: string;
}

function particulars(
  atlas: Atlas,
  tie: Tie,
): Pick<Row, 'instrument' | 'from' | 'until' | 'status' | 'confidence' | 'derived' | 'sources'> {
  const text = messages();
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
        sources: record.sources,
      };
    }
    case 'membership': {
      const { record } = tie;
      const coalition = atlas.coalitions.get(record.coalition);
      return {
        instrument: coalition?.instrument ?? '',
        from: record.joined,
        until: record.left,
        status: `${text.role[record.role]}, ${text.state[record.state]}`,
        confidence: record.confidence,
        derived: false,
        sources: record.sources,
      };
    }
    case 'pair':
      return {
        instrument: text.list(tie.through.map(({ abbreviation, name }) => abbreviation || name)),
        status: text.derived,
        derived: true,
        sources: [...new Set(tie.through.flatMap(({ sources }) => sources))],
      };
  }
}

function citedIn(atlas: Atlas, ids: readonly SourceId[]): string {
  return ids
    .flatMap((id) => {
      const source = atlas.sources.get(id);
      return source ? [source.address ? `${source.title} ${source.address}` : source.title] : [];
    })
    .join('; ');
}

/** The visible ties as rows of text, by the parties' names. */
export function rowsOf(atlas: Atlas, ties: readonly Tie[]): readonly Row[] {
  const text = messages();
  const nameOf = (id: PartyId) => atlas.parties.get(id)?.name ?? id;
  const { compare } = new Intl.Collator(text.language);
  return ties
    .map((tie) => {
      const told = particulars(atlas, tie);
      return {
        id: tie.id,
        a: nameOf(tie.a),
        b: nameOf(tie.b),
        kind: text.list(tie.kinds.map((kind) => text.kind[kind])),
        ...told,
        cited: citedIn(atlas, told.sources),
      };
    })
    .sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b));
}
