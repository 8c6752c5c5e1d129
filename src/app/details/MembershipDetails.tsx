import type { Membership } from '../../model/record.ts';
import { conferredKinds, spellOf } from '../../model/tie.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { Correction } from './Correction.tsx';
import { Facts } from './Facts.tsx';
import { PartyLink } from './PartyLink.tsx';
import { rowOfMembership } from './row-name.ts';
import { SourceList } from './SourceList.tsx';
import { StandingBadge } from './Standing.tsx';
import { claimed, spanOf } from './when.ts';

interface Properties {
  readonly record: Membership;
}

/** One spell of one nation in one coalition. */
export function MembershipDetails({ record }: Properties) {
  const text = messages();
  const nation = useStateOf(({ atlas }) => atlas?.nations.get(record.nation));
  const coalition = useStateOf(({ atlas }) => atlas?.coalitions.get(record.coalition));
  if (!nation || !coalition) return null;
  const kinds = conferredKinds(coalition, record).map((kind) => text.kind[kind]);
  return (
    <article>
      <header>
        <p className="eyebrow">{text.membership}</p>
        <h2>{text.memberOf(nation.name, coalition.name)}</h2>
        <p className="when">
          {spanOf(spellOf(record))}
          <StandingBadge record={record} />
        </p>
        <div className="party-links">
          <PartyLink id={nation.id} />
          <PartyLink id={coalition.id} />
        </div>
      </header>
      <Facts
        facts={[
          [text.joined, claimed(record.joined) ?? text.notEstablished],
          [text.left, claimed(record.left)],
          [text.roleOf, text.role[record.role]],
          [text.statusOf, text.state[record.state]],
          [text.instrument, coalition.instrument],
          [text.confers, kinds.length > 0 && text.list(kinds)],
          [text.explained, coalition.confersNote],
          [text.confidenceOf, record.confidence && text.confidence[record.confidence]],
          [text.note, record.note],
        ]}
      />
      <h3>{text.sources}</h3>
      <SourceList ids={record.sources} />
      <Correction key={record.id} row={rowOfMembership(record)} />
      <h3>{text.coalitionSources}</h3>
      <SourceList ids={coalition.sources} />
    </article>
  );
}
