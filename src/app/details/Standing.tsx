import type { Confidence } from '../../model/party.ts';
import type { Membership, Relationship } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { unusualStanding } from './when.ts';

const DOTS: Readonly<Record<Confidence, string>> = { high: '●●●', medium: '●●○', low: '●○○' };

/** How far a record can be relied on, in a word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence | undefined }) {
  if (confidence === undefined) return null;
  return (
    <span className="confidence">
      <span aria-hidden>{DOTS[confidence]}</span> {messages().confidenceShort[confidence]}
    </span>
  );
}

interface Properties {
  readonly record: Relationship | Membership;
}

/** What the dates of a tie do not say: that it is suspended or contested. */
export function StandingBadge({ record }: Properties) {
  const standing = unusualStanding(record);
  return standing === undefined ? null : <span className="badge">{standing}</span>;
}
