import type { NationId, SourceId } from '../model/id.ts';
import { type Nation, REGIONS } from '../model/party.ts';
import {
  degrees,
  filledText,
  flagCode,
  id,
  idList,
  optionalDate,
  optionalText,
  text,
  textList,
} from './cell.ts';
import { defineTable } from './table.ts';
import { word } from './word-cell.ts';

export const nationTable = defineTable(
  'nations.csv',
  {
    id: id<NationId>(),
    name: filledText,
    name_ar: text,
    iso2: flagCode,
    aliases: textList,
    region: word(REGIONS),
    capital: optionalText,
    lat: degrees(90),
    lon: degrees(180),
    from: optionalDate,
    until: optionalDate,
    predecessor: idList<NationId>(),
    recognition: optionalText,
    sources: idList<SourceId>(),
  },
  ({ name_ar, lat, lon, predecessor, ...same }): Nation => ({
    type: 'nation',
    ...same,
    nameArabic: name_ar,
    coordinates: lat === undefined || lon === undefined ? undefined : { lat, lon },
    predecessors: predecessor,
  }),
);
