import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/model/atlas.ts';
import type { NationId } from '../../src/model/id.ts';
import { recordsOf } from '../../src/model/records-of.ts';
import { coalition, date, nation, smallAtlas } from '../../src/model/small-atlas.ts';
import { OPENING_VIEW } from '../../src/view/view.ts';
import { bundledAtlas } from '../bundled-atlas.ts';
import { planOf } from './plan.ts';
import type { Series } from './request.ts';

const small = smallAtlas();
const atlas = createAtlas({
  ...recordsOf(small),
  nations: [
    nation('NEW', { name: 'New Côte', from: date('1970') }),
    nation('OLD', { name: 'Old Place', until: date('1960-05-05') }),
    nation('old-avaria', { name: 'Old Avaria' }),
  ],
  coalitions: [coalition('pact', { name: 'The Pact' }), coalition('new')],
  memberships: [],
  relationships: [],
  events: [],
});

function names(series: Partial<Series>, view = OPENING_VIEW) {
  const { jobs, nonexistent } = planOf({ view, series: { coalitions: false, ...series } }, atlas);
  return { names: jobs.map(({ name }) => name), nonexistent };
}

describe('the plan', () => {
  it('is one figure of the view unless more is asked', () => {
    expect(names({})).toEqual({ names: ['atlas'], nonexistent: 0 });
    const focus = atlas.nations.get('NEW' as NationId)?.id;
    expect(names({}, { ...OPENING_VIEW, focus, at: date('1990-08') }).names).toEqual([
      'NEW-new-cote',
    ]);
  });

  it('has each party that existed on its date', () => {
    expect(names({ nations: 'all' })).toEqual({
      names: ['NEW-new-cote', 'old-avaria'],
      nonexistent: 1,
    });
    expect(names({ nations: 'all', years: [1950, 1965] })).toEqual({
      names: ['OLD-old-place-1950', 'old-avaria-1950', 'old-avaria-1965'],
      nonexistent: 3,
    });
  });

  it('has each party that existed on one of two dates that are compared', () => {
    const view = { ...OPENING_VIEW, compare: date('1950') };
    expect(names({ nations: 'all' }, view).names).toContain('OLD-old-place');
  });

  it('has names that differ in more than large and small letters', () => {
    expect(names({ nations: 'all', coalitions: true, years: [1980] }).names).toEqual([
      'NEW-new-cote-1980',
      'new-1980',
      'old-avaria-1980',
      'pact-1980',
    ]);
  });

  it('has the 57 members of the OIC in the bundled data, and every name once', async () => {
    const bundled = await bundledAtlas();
    const plan = (series: Series) => planOf({ view: OPENING_VIEW, series }, bundled).jobs;
    expect(plan({ nations: 'oic', coalitions: false })).toHaveLength(57);
    const all = plan({ nations: 'all', coalitions: true, years: [1950, 1990, 2020] });
    const distinct = new Set(all.map(({ name }) => name.toLowerCase()));
    expect(distinct.size).toBe(all.length);
    for (const name of distinct) expect(name).toMatch(/^[\p{L}\p{N}._-]+$/u);
  });
});
