import { coalitionTable } from './coalition-table.ts';
import { DESCRIPTOR_FILE } from './descriptor.ts';
import { eventTable } from './event-table.ts';
import { membershipTable } from './membership-table.ts';
import { nationTable } from './nation-table.ts';
import { relationshipTable } from './relationship-table.ts';
import { sourceTable } from './source-table.ts';

/** The files of a package that are tables, in the order their problems are listed. */
export const TABLES = [
  nationTable,
  coalitionTable,
  membershipTable,
  relationshipTable,
  eventTable,
  sourceTable,
] as const;

/** Every file of a package that is read; others are ignored. */
export const PACKAGE_FILES: readonly string[] = [
  DESCRIPTOR_FILE,
  ...TABLES.map(({ file }) => file),
];
