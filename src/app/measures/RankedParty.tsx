import type { Format } from '../../measures/measure.ts';
import type { Ranked } from '../../measures/rank.ts';
import type { Kind } from '../../model/kind.ts';
import { PartyLink } from '../details/PartyLink.tsx';
import { messages } from '../messages.ts';
import { measureMessages } from './measure-messages.ts';

interface Properties {
  readonly ranked: Ranked;
  readonly format: Format;
  readonly highest: number;
  readonly byKind?: ReadonlyMap<Kind, number> | undefined;
  readonly isSelected: boolean;
}

/** One line of a ranking: place, party, value and a bar as long as its part of the highest. */
export function RankedParty({ ranked, format, highest, byKind, isSelected }: Properties) {
  const text = measureMessages();
  const { id, place, value } = ranked;
  const kinds = [...(byKind ?? [])].sort(([, one], [, other]) => other - one);
  return (
    <li aria-current={isSelected || undefined}>
      <span className="place">{text.place(place)}</span>
      <PartyLink id={id} />
      <span>{text.value[format](value)}</span>
      <span className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * value) / highest}%` }} />
      </span>
      {kinds.length > 0 && (
        <span className="by-kind">
          {messages().list(
            kinds.map(([kind, count]) => text.kindCount(messages().kind[kind], count)),
          )}
        </span>
      )}
    </li>
  );
}
