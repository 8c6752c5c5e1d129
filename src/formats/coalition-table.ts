import type { CoalitionId, SourceId } from '../model/id.ts';
import { KINDS, OBLIGATIONS } from '../model/kind.ts';
import { COALITION_KINDS, CONFIDENCES, type Coalition } from '../model/party.ts';
import { filledText, id, idList, optionalDate, optionalText, text, textList } from './cell.ts';
import { defineTable } from './table.ts';
import { word, wordList } from './word-cell.ts';

export const coalitionTable = defineTable(
  'coalitions.csv',
  {
    id: id<CoalitionId>(),
    name: filledText,
    name_ar: text,
    abbreviation: text,
    kind: word(COALITION_KINDS),
    confers: wordList(KINDS),
    obligations: wordList(OBLIGATIONS),
    instrument: optionalText,
    from: optionalDate,
    until: optionalDate,
    aliases: textList,
    confers_note: optionalText,
    sources: idList<SourceId>(),
    confidence: word(CONFIDENCES),
    note: optionalText,
  },
  ({ name_ar, confers_note, ...same }): Coalition => ({
    type: 'coalition',
    ...same,
    nameArabic: name_ar,
    confersNote: confers_note,
  }),
);
