import type { Party } from '../../model/party.ts';
import { messages } from '../messages.ts';
import { Facts } from './Facts.tsx';
import { spanOf } from './when.ts';

interface Properties {
  readonly party: Party;
}

export function PartyFacts({ party }: Properties) {
  const text = messages();
  const known = party.aliases.length > 0 && text.list(party.aliases);
  if (party.type === 'nation') {
    return (
      <Facts
        facts={[
          [text.regionOf, party.region && text.region[party.region]],
          [text.capital, party.capital],
          [text.alsoKnown, known],
          [text.recognition, party.recognition],
        ]}
      />
    );
  }
  const lasted = (party.from ?? party.until) !== undefined && spanOf(party);
  return (
    <Facts
      facts={[
        [text.kindOfCoalition, party.kind && text.coalitionKind[party.kind]],
        [text.instrument, party.instrument],
        [text.inForce, lasted],
        [
          text.confers,
          party.confers.length > 0 && text.list(party.confers.map((kind) => text.kind[kind])),
        ],
        [text.explained, party.confersNote],
        [
          text.obligations,
          party.obligations.length > 0 &&
            text.list(party.obligations.map((one) => text.obligation[one])),
        ],
        [text.alsoKnown, known],
        [text.confidenceOf, party.confidence && text.confidence[party.confidence]],
        [text.note, party.note],
      ]}
    />
  );
}
