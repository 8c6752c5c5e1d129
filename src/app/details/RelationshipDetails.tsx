import type { PartyId } from '../../model/id.ts';
import type { Relationship } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { Facts } from './Facts.tsx';
import { OtherTies } from './OtherTies.tsx';
import { PartyLink } from './PartyLink.tsx';
import { SourceList } from './SourceList.tsx';
import { relationshipSpan } from './when.ts';

interface Properties {
  readonly record: Relationship;
}

function useName(id: PartyId): string {
  return useStateOf(({ atlas }) => atlas?.parties.get(id)?.name ?? id);
}

/** One tie under one instrument, with all that is recorded of it. */
export function RelationshipDetails({ record }: Properties) {
  const text = messages();
  const [a, b] = [useName(record.a), useName(record.b)];
  const dated = (date: Relationship['signed']) => date && text.date(date);
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
        <p className="when">{relationshipSpan(record)}</p>
        <div className="party-links">
          <PartyLink id={record.a} />
          <PartyLink id={record.b} />
        </div>
      </header>
      <Facts
        facts={[
          [text.directionOf, direction],
          [text.signed, dated(record.signed)],
          [text.inForce, dated(record.inForce)],
          [text.endedOn, dated(record.ended)],
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
      <OtherTies a={record.a} b={record.b} except={record.id} />
    </article>
  );
}
