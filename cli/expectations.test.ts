import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Day, parseDate } from '../src/model/date.ts';
import type { CoalitionId, NationId, SourceId, TieId } from '../src/model/id.ts';
import { inForce } from '../src/model/interval.ts';
import { membershipLifetime, relationshipLifetime } from '../src/model/lifetime.ts';
import { isFullRole } from '../src/model/tie.ts';
import { bundledAtlas } from './bundled-atlas.ts';

interface Expectation {
  readonly day: string;
  readonly check: string;
  readonly subject: string;
  readonly expected: string;
  readonly source: string;
}

const atlas = await bundledAtlas();
const { data: expectations } = Papa.parse<Expectation>(
  readFileSync(resolve(import.meta.dirname, 'expectations.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
);

function spellsOn(coalition: string, day: Day) {
  return (atlas.membershipsOf.get(coalition as CoalitionId) ?? []).filter((record) => {
    const lifetime = membershipLifetime(atlas, record);
    return lifetime !== undefined && inForce(lifetime, day);
  });
}

function membersOn(coalition: string, day: Day): readonly NationId[] {
  const full = spellsOn(coalition, day).filter(({ role }) => isFullRole(role));
  return [...new Set(full.map(({ nation }) => nation))].sort();
}

/** What the record says; full members count, suspended ones too, for a suspended member is a member. */
function recorded({ check, subject }: Expectation, day: Day): string {
  const [coalition = '', nation] = subject.split(': ');
  switch (check) {
    case 'member-count':
      return String(membersOn(coalition, day).length);
    case 'member-list':
      return membersOn(coalition, day).join(' ');
    case 'is-member':
      return membersOn(coalition, day).includes(nation as NationId) ? 'yes' : 'no';
    case 'member-state':
      return spellsOn(coalition, day).find((record) => record.nation === nation)?.state ?? 'none';
    case 'in-force': {
      const record = atlas.relationshipById.get(subject as TieId);
      if (!record) throw new Error(`unknown tie: ${subject}`);
      const lifetime = relationshipLifetime(atlas, record);
      return lifetime && inForce(lifetime, day) ? 'yes' : 'no';
    }
    default:
      throw new Error(`unknown check: ${check}`);
  }
}

describe('the bundled data agrees with what is published:', () => {
  it.each(expectations)('$day $check of $subject is $expected ($source)', (expectation) => {
    const day = parseDate(expectation.day);
    expect(day?.length).toBe(10);
    expect(atlas.sources.has(expectation.source as SourceId)).toBe(true);
    expect(recorded(expectation, day as Day)).toBe(expectation.expected);
  });

  it('is asked enough', () => {
    expect(expectations.length).toBeGreaterThan(120);
    expect(new Set(expectations.map(({ day }) => day)).size).toBeGreaterThan(12);
  });
});
