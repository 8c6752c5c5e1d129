import { describe, expect, it } from 'vitest';
import { PACKAGE_FILES } from '../../formats/package-tables.ts';
import { inspectPackage } from '../../formats/read-package.ts';
import { SMALL_PACKAGE } from '../../formats/small-package.ts';
import { rowOfEvent, rowOfMembership, rowOfParty, rowOfRelationship } from './row-name.ts';

const { records } = inspectPackage(SMALL_PACKAGE);

describe('the row to quote', () => {
  it('is file and id for parties, relationships and editions', () => {
    expect(records.nations.map(rowOfParty)).toContain('nations.csv: AVA');
    expect(records.coalitions.map(rowOfParty)).toContain('coalitions.csv: old-pact');
    expect(records.relationships.map(rowOfRelationship)).toContain(
      'relationships.csv: ava-bor-training',
    );
    expect(records.events.map(rowOfEvent)).toEqual(['events.csv: pact-1960']);
  });

  it('tells the spells of one nation in one coalition apart by when they began', () => {
    const spells = records.memberships.filter(({ nation }) => nation === 'BOR');
    expect(spells.map(rowOfMembership).toSorted()).toEqual([
      'memberships.csv: coalition=pact; nation=BOR; joined=1950-06',
      'memberships.csv: coalition=pact; nation=BOR; joined=1955',
    ]);
  });

  it('leaves blank what is blank in the file', () => {
    const [membership] = records.memberships;
    expect(membership && rowOfMembership({ ...membership, joined: undefined })).toMatch(/joined=$/);
  });

  it('names files that a package has', () => {
    const rows = [
      ...records.nations.map(rowOfParty),
      ...records.coalitions.map(rowOfParty),
      ...records.relationships.map(rowOfRelationship),
      ...records.memberships.map(rowOfMembership),
      ...records.events.map(rowOfEvent),
    ];
    for (const row of rows) expect(PACKAGE_FILES).toContain(row.slice(0, row.indexOf(':')));
  });
});
