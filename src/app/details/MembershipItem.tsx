import type { PartyId } from '../../model/id.ts';
import type { Membership } from '../../model/record.ts';
import { spellOf } from '../../model/tie.ts';
import { messages } from '../messages.ts';
import { openAmong } from '../several/change-selection.ts';
import { PartyLink } from './PartyLink.tsx';
import { ConfidenceMark, StandingBadge } from './Standing.tsx';
import { spanOf } from './when.ts';

interface Properties {
  readonly record: Membership;
  /** The party whose list this is; the item names the other one. */
  readonly of: PartyId;
}

export function MembershipItem({ record, of }: Properties) {
  const text = messages();
  const other = record.nation === of ? record.coalition : record.nation;
  return (
    <li className="tie-item membership">
      <PartyLink id={other} />
      <button type="button" className="tie-link when" onClick={() => openAmong(record.id)}>
        {text.role[record.role]}, {spanOf(spellOf(record))}
      </button>
      <StandingBadge record={record} />
      <ConfidenceMark confidence={record.confidence} />
    </li>
  );
}
