import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCrowd } from './fold.ts';
import type { NationId, PartyId } from './id.ts';
import { tiesInForce } from './in-force.ts';
import { anyAtlas } from './random-atlas.ts';
import { day, ids, smallAtlas } from './small-atlas.ts';

const TODAY = day('2026-11-22');
const ties = tiesInForce(smallAtlas(), TODAY);
const outsiders = new Set<string>(['DAL', 'ELB', 'FEN']);
const isOutsider = (party: PartyId) => outsiders.has(party);
const asked = (...parties: string[]) => new Set(parties as PartyId[]);
const crowdOf = ({ crowd }: ReturnType<typeof foldCrowd>) =>
  Object.fromEntries([...crowd].map(([hub, nations]) => [hub, [...nations]]));

describe('folding', () => {
  it('takes out an outsider that is there only as a member, with its membership', () => {
    const folded = foldCrowd(ties, isOutsider, asked());
    expect(crowdOf(folded)).toEqual({ pact: ['ELB'] });
    expect([...folded.nations]).toEqual(['ELB']);
    expect(ids(folded.ties)).toEqual(ids(ties).filter((id) => id !== 'pact/ELB/1'));
  });

  it('takes out more when fewer ties hold them', () => {
    const memberships = ties.filter(({ form }) => form === 'membership');
    const folded = foldCrowd(memberships, isOutsider, asked());
    expect(crowdOf(folded)).toEqual({ pact: ['DAL', 'ELB'], mark: ['FEN'] });
    expect(ids(folded.ties)).toEqual([
      'pact/AVA/1',
      'pact/BOR/2',
      'league/AVA/1',
      'league/BOR/1',
      'mark/AVA/1',
      'mark/BOR/1',
    ]);
  });

  it('leaves the members of a coalition that was asked for', () => {
    const folded = foldCrowd(ties, isOutsider, asked('pact'));
    expect(folded.ties).toEqual(ties);
    expect(folded.crowd.size).toBe(0);
  });

  it('leaves insiders alone', () => {
    expect(foldCrowd(ties, () => false, asked()).ties).toEqual(ties);
  });

  const anyFolding = fc.record({
    atlas: anyAtlas,
    outside: fc.subarray(['NAA', 'NBB', 'NCC', 'NDD', 'NEE', 'NFF'] as PartyId[]),
    unfolded: fc.subarray(['oic', 'caa', 'cbb', 'ccc'] as PartyId[]),
  });

  it('twice does no more than once', () => {
    fc.assert(
      fc.property(anyFolding, ({ atlas, outside, unfolded }) => {
        const fold = (some: Parameters<typeof foldCrowd>[0]) =>
          foldCrowd(some, (party) => outside.includes(party), new Set(unfolded));
        const once = fold(tiesInForce(atlas, TODAY));
        const twice = fold(once.ties);
        expect(twice.ties).toEqual(once.ties);
        expect(twice.crowd.size).toBe(0);
      }),
    );
  });

  it('loses nobody: every tie is kept, or its nation stands behind its hub', () => {
    fc.assert(
      fc.property(anyFolding, ({ atlas, outside, unfolded }) => {
        const before = tiesInForce(atlas, TODAY);
        const folded = foldCrowd(before, (party) => outside.includes(party), new Set(unfolded));
        const kept = new Set(folded.ties);
        for (const tie of before) {
          if (kept.has(tie)) continue;
          if (tie.form !== 'membership') throw new Error(`${tie.id} is not a membership`);
          expect(folded.crowd.get(tie.record.coalition)).toContain(tie.record.nation);
          expect(outside).toContain(tie.record.nation);
          expect(unfolded).not.toContain(tie.record.coalition);
        }
        for (const { a, b } of folded.ties) {
          expect(folded.nations.has(a as NationId)).toBe(false);
          expect(folded.nations.has(b as NationId)).toBe(false);
        }
      }),
    );
  });
});
