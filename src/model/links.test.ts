import { describe, expect, it } from 'vitest';
import type { Filter } from './filter.ts';
import type { TieId } from './id.ts';
import { furtherChains, linksUnder } from './links.ts';
import { day, everything, ids, party, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const links = (a: string, b: string, changes: Partial<Filter> = {}) =>
  linksUnder(atlas, everything(atlas, changes), party(a), party(b));
const routes = (found: ReturnType<typeof links>) =>
  found.chains.shown.map(({ parties }) => parties.join(' '));

describe('links in the small atlas', () => {
  it('are the direct ties and the coalitions both are members of', () => {
    const found = links('AVA', 'BOR');
    expect(ids(found.direct)).toEqual(['ava-bor-training', 'bor-ava-intelligence']);
    expect(found.shared.map(({ coalition }) => coalition)).toEqual(['pact', 'league', 'mark']);
    expect(routes(found)).toEqual(['AVA BOR']);
    expect(furtherChains(found)).toEqual([]);
    expect([...found.parties].sort()).toEqual(['AVA', 'BOR', 'league', 'mark', 'pact']);
    expect(found.ties.has('pact/BOR/2' as TieId)).toBe(true);
  });

  it('lead through others where there is no direct tie', () => {
    const found = links('FEN', 'BOR');
    expect(found.direct).toEqual([]);
    expect(found.shared.map(({ coalition }) => coalition)).toEqual(['mark']);
    expect(routes(found)).toEqual(['FEN AVA BOR', 'FEN mark BOR']);
    expect(furtherChains(found).map(({ parties }) => parties[1])).toEqual(['AVA']);
  });

  it('reach outsiders that the picture folds away', () => {
    expect(routes(links('ELB', 'DAL'))).toEqual(['ELB pact DAL']);
  });

  it('do not share a coalition that one only observes', () => {
    const found = links('AVA', 'BOR', { day: day('1953-01-01') });
    expect(found.shared.map(({ coalition }) => coalition)).toEqual(['league']);
    expect(routes(found)).toEqual(['AVA league BOR', 'AVA pact BOR']);
  });

  it('are pairs where coalitions are drawn as pairs, and still name the coalitions', () => {
    const found = links('AVA', 'ELB', { coalitions: 'pairs' });
    expect(ids(found.direct)).toEqual(['pair:mutual-defence:AVA~ELB', 'pair:exercise:AVA~ELB']);
    expect(found.shared.map(({ coalition }) => coalition)).toEqual(['pact']);
  });

  it('are none where coalitions are hidden and nothing else links', () => {
    const found = links('AVA', 'DAL', { coalitions: 'none' });
    expect(found.shared).toEqual([]);
    expect(found.chains.total).toBe(0);
    expect([...found.parties]).toEqual(['AVA', 'DAL']);
  });

  it('join a nation and a coalition, whatever the focus', () => {
    const found = links('AVA', 'pact', { focus: party('FEN') });
    expect(ids(found.direct)).toEqual(['pact/AVA/1']);
  });
});
