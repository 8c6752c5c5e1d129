import type { PartyId } from '../../model/id.ts';
import type { Relationship } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { openAmong } from '../several/change-selection.ts';
import { PartyLink } from './PartyLink.tsx';
import { SourceList } from './SourceList.tsx';
import { ConfidenceMark, StandingBadge } from './Standing.tsx';
import { relationshipSpan } from './when.ts';

interface Properties {
  readonly record: Relationship;
  /** The party whose list this is; the item names the other one. */
  readonly of: PartyId;
}

export function RelationshipItem({ record, of }: Properties) {
  const text = messages();
  const other = record.a === of ? record.b : record.a;
  return (
    <li className="tie-item">
      <PartyLink id={other} />
      <button type="button" className="tie-link" onClick={() => openAmong(record.id)}>
        <span dir="auto">{record.instrument ?? text.kind[record.kind]}</span>
      </button>
      <span className="when">
        {relationshipSpan(record)}
        <StandingBadge record={record} />
        <ConfidenceMark confidence={record.confidence} />
      </span>
      <SourceList ids={record.sources} />
    </li>
  );
}
