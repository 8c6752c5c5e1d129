import type { PartyId } from '../../model/id.ts';
import type { Relationship } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { Correction } from './Correction.tsx';
import { Facts } from './Facts.tsx';
import { OtherTies } from './OtherTies.tsx';
import { PartyLink } from './PartyLink.tsx';
import { rowOfRelationship } from './row-name.ts';
import { SourceList } from './SourceList.tsx';
import { StandingBadge } from './Standing.tsx';
import { claimed, relationshipSpan } from './when.ts';

interface Properties {
  readonly record: Relationship;
}

function useName(id: PartyId): string {
  return useStateOf(({ atlas }) => atlas?.parties.get(id)?.name ?? id);
}

/** What stands for an entry into force that is not known; nothing for what never entered into force. */
function unknownForce({ status, signed }: Relationship): string | undefined {
  const text = messages();
  if (status === 'signed') return undefined;
  return signed === undefined ? text.notEstablished : text.countedFromSignature;
}

/** One tie under one instrument, with all that is recorded of it. */
export function RelationshipDetails({ record }: Properties) {
  const text = messages();
  const [a, b] = [useName(record.a), useName(record.b)];
  const direction = {
    mutual: text.mutual,
    'a-to-b': text.fromTo(a, b),
    'b-to-a': text.fromTo(b, a),
  }[record.direction];
  return (
    <article>
      <header>
        <p className="eyebrow">{text.kind[record.kind]}</p>
        <h2>{text.between(a, b)}</h2>
        {record.instrument !== undefined && (
          <p className="instrument" dir="auto">
            {record.instrument}
          </p>
        )}
        <p className="when">
          {relationshipSpan(record)}
          <StandingBadge record={record} />
        </p>
        <div className="party-links">
          <PartyLink id={record.a} />
          <PartyLink id={record.b} />
        </div>
      </header>
      <Facts
        facts={[
          [text.directionOf, direction],
          [text.signed, claimed(record.signed)],
          [text.inForce, claimed(record.inForce) ?? unknownForce(record)],
          [
            text.endedOn,
            claimed(record.ended) ?? (record.status === 'ended' && text.notEstablished),
          ],
          [text.statusOf, text.status[record.status]],
          [
            text.obligations,
            record.obligations.length > 0 &&
              text.list(record.obligations.map((one) => text.obligation[one])),
          ],
          [text.textPublic, record.textPublic && text.textPublicValue[record.textPublic]],
          [text.confidenceOf, record.confidence && text.confidence[record.confidence]],
          [text.note, record.note],
        ]}
      />
      <h3>{text.sources}</h3>
      <SourceList ids={record.sources} />
      <Correction key={record.id} row={rowOfRelationship(record)} />
      <OtherTies a={record.a} b={record.b} except={record.id} />
    </article>
  );
}
