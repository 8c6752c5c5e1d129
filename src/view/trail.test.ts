import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { type Trail, trailAfter, trailIn } from './trail.ts';
import { OPENING_VIEW, type View } from './view.ts';

const around = (focus?: string, depth = 1): View => ({
  ...OPENING_VIEW,
  focus: focus as PartyId | undefined,
  depth,
});

/** The trail after walking through these views, and the last of them. */
function walked(...views: readonly View[]): string {
  let trail: Trail = [];
  let before = around();
  for (const view of views) {
    trail = trailAfter(trail, before, view);
    before = view;
  }
  return trail.map(({ focus, depth }) => `${focus} ${depth}`).join(' > ');
}

describe('the trail of neighbourhoods', () => {
  it('leads from the first to the present one, each as deep as it was left', () => {
    expect(walked(around('SAU'))).toBe('');
    expect(walked(around('SAU'), around('PAK', 2))).toBe('SAU 1');
    expect(walked(around('SAU'), around('SAU', 3), around('PAK'), around('TUR'))).toBe(
      'SAU 3 > PAK 1',
    );
  });

  it('is not changed by what changes within a neighbourhood', () => {
    const other: View = { ...around('PAK'), kinds: ['exercise'] };
    expect(walked(around('SAU'), around('PAK'), other, around('PAK', 3))).toBe('SAU 1');
  });

  it('is cut where it is returned to', () => {
    expect(walked(around('SAU'), around('PAK'), around('TUR'), around('PAK'))).toBe('SAU 1');
    expect(walked(around('SAU'), around('PAK'), around('TUR'), around('SAU'))).toBe('');
  });

  it('ends with the whole', () => {
    expect(walked(around('SAU'), around('PAK'), around())).toBe('');
    expect(walked(around('SAU'), around(), around('PAK'))).toBe('');
  });

  it('never has anybody twice, nor the present one, and forgets the oldest', () => {
    const names = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { maxLength: 30 });
    fc.assert(
      fc.property(names, (path) => {
        const stops = walked(...path.map((name) => around(name))).split(' > ');
        const found = [...stops.filter((stop) => stop !== ''), `${path.at(-1)} 1`];
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(5);
      }),
    );
    expect(walked(...'ABCDEFG'.split('').map((name) => around(name)))).toBe(
      'C 1 > D 1 > E 1 > F 1',
    );
  });
});

describe('an entry of the history', () => {
  it.each([
    [{ step: 1, trail: [{ focus: 'SAU', depth: 2 }] }, [{ focus: 'SAU', depth: 2 }]],
    [{ step: 1 }, []],
    [{ trail: 'SAU' }, []],
    [{ trail: [null, { focus: 1, depth: 1 }, { focus: 'SAU', depth: 9 }] }, []],
    [null, []],
    ['trail', []],
  ])('%j has the trail %j', (state, trail) => {
    expect(trailIn(state)).toEqual(trail);
  });
});
