import type { SourceId } from '../model/id.ts';
import type { Source } from '../model/record.ts';
import { httpsAddress, id, optionalDate, optionalText } from './cell.ts';
import { defineTable } from './table.ts';
import { word } from './word-cell.ts';

export const CHECKS = ['read', 'general-knowledge'] as const satisfies readonly Source['check'][];

export const sourceTable = defineTable(
  'sources.csv',
  {
    id: id<SourceId>(),
    title: optionalText,
    publisher: optionalText,
    date: optionalDate,
    registry: optionalText,
    address: httpsAddress,
    accessed: optionalDate,
    check: word(CHECKS),
    note: optionalText,
  },
  ({ check = 'general-knowledge', title, ...same }): Source => ({
    ...same,
    title: title ?? same.registry ?? same.address ?? same.id,
    check,
  }),
);
