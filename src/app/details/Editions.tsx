import type { PartyId } from '../../model/id.ts';
import type { Event } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { Correction } from './Correction.tsx';
import { rowOfEvent } from './row-name.ts';
import { SourceList } from './SourceList.tsx';
import { ConfidenceMark } from './Standing.tsx';
import { spanOf } from './when.ts';

interface Properties {
  /** A series, or a nation that took part. */
  readonly of: PartyId;
}

const NONE: readonly Event[] = [];

/** The dated editions of an exercise series, or those of a nation, with who took part. */
export function Editions({ of }: Properties) {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const events = atlas?.eventsOf.get(of) ?? NONE;
  if (!atlas || events.length === 0) return null;
  const nameOf = (id: Event['participants'][number]) => atlas.nations.get(id)?.name ?? id;
  return (
    <details open={of === events[0]?.series}>
      <summary>
        {text.editions} <span className="count">{text.number(events.length)}</span>
      </summary>
      <ul className="tie-list">
        {events.map((event) => (
          <li key={event.id} className="tie-item">
            <strong dir="auto">{event.name}</strong>
            <span className="when">
              {spanOf(event)}
              {event.host && `, ${text.host(nameOf(event.host))}`}
              <ConfidenceMark confidence={event.confidence} />
            </span>
            <span>{text.list(event.participants.map(nameOf))}</span>
            <SourceList ids={event.sources} />
            <Correction row={rowOfEvent(event)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
