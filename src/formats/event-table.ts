import type { CoalitionId, EventId, NationId, SourceId } from '../model/id.ts';
import { CONFIDENCES } from '../model/party.ts';
import type { Event } from '../model/record.ts';
import { filledText, id, idList, optionalDate, optionalId, optionalText } from './cell.ts';
import { defineTable } from './table.ts';
import { word } from './word-cell.ts';

export const eventTable = defineTable(
  'events.csv',
  {
    id: id<EventId>(),
    series: optionalId<CoalitionId>(),
    name: filledText,
    host: optionalId<NationId>(),
    from: optionalDate,
    until: optionalDate,
    participants: idList<NationId>(),
    sources: idList<SourceId>(),
    confidence: word(CONFIDENCES),
    note: optionalText,
  },
  (event): Event => event,
);
