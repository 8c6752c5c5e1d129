import type { Confidence } from '../model/party.ts';
import type { Source } from '../model/record.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import type { Row } from './table.ts';

interface Sourced {
  readonly sources: readonly string[];
  readonly confidence?: Confidence | undefined;
}

/** The files whose rows claim something, and so need a source. */
function claims(draft: Draft): readonly (readonly [string, readonly Row<Sourced>[]])[] {
  return [
    ['coalitions.csv', draft.coalitions],
    ['memberships.csv', draft.memberships],
    ['relationships.csv', draft.relationships],
    ['events.csv', draft.events],
  ];
}

/** Whatever is claimed names where it comes from. */
export function* everythingSourced(draft: Draft): Generator<Problem> {
  for (const [file, rows] of claims(draft)) {
    for (const { row, item } of rows) {
      if (item.sources.length > 0) continue;
      const message = 'is blank: name at least one id from sources.csv';
      yield { file, row, field: 'sources', message };
    }
  }
}

/** Every source says how it was checked. */
export function* sourcesChecked({ sources }: Draft): Generator<Problem> {
  for (const { row, cells } of sources) {
    if ((cells.get('check') ?? '').trim() !== '') continue;
    const message = 'is blank: write read if the document was read, general-knowledge if not';
    yield { file: 'sources.csv', row, field: 'check', message };
  }
}

/** What nobody looked up is claimed with low confidence only. */
export function* confidenceEarned(draft: Draft): Generator<Problem> {
  const sources = new Map<string, Source>(draft.sources.map(({ item }) => [item.id, item]));
  for (const [file, rows] of claims(draft)) {
    for (const { row, item } of rows) {
      const { confidence = 'low' } = item;
      const wasRead = item.sources.some((id) => sources.get(id)?.check !== 'general-knowledge');
      if (confidence === 'low' || wasRead || item.sources.length === 0) continue;
      const message = `is ${confidence}, but none of the sources was read: write low, or add a source that was`;
      yield { file, row, field: 'confidence', message };
    }
  }
}
