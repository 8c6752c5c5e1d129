import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { day, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import { smallView } from './small-view.ts';

const brief = ({ ties }: ReturnType<typeof smallView>) =>
  ties.map(({ source, target, oneSided }) => `${source} ${oneSided ? '→' : '–'} ${target}`);

const tie = (view: ReturnType<typeof smallView>, id: string) => {
  const found = view.ties.find((one) => one.id === id);
  if (!found) throw new Error(`not shown: ${id}`);
  return found;
};

describe('the graph of a view', () => {
  it('has the parties and ties that the filter lets through, by name', () => {
    const view = smallView();
    expect(view.nodes.map(({ id }) => id)).toEqual([
      'AVA',
      'BOR',
      'DAL',
      'FEN',
      'league',
      'mark',
      'pact',
    ]);
    expect(brief(view)).toEqual([
      'AVA → BOR',
      'AVA – league',
      'AVA – mark',
      'AVA – pact',
      'BOR – AVA',
      'BOR – league',
      'BOR – mark',
      'BOR – pact',
      'DAL – league',
      'DAL – pact',
      'FEN → AVA',
      'FEN – mark',
    ]);
  });

  it('does not depend on the order of the records', () => {
    const turned = smallAtlas({
      nations: SMALL_RECORDS.nations.toReversed(),
      coalitions: SMALL_RECORDS.coalitions.toReversed(),
      memberships: SMALL_RECORDS.memberships.toReversed(),
      relationships: SMALL_RECORDS.relationships.toReversed(),
    });
    expect(smallView({}, turned)).toEqual(smallView({}, smallAtlas()));
  });

  it('names whom a coalition has folded', () => {
    const pact = smallView().nodes.find(({ id }) => id === 'pact');
    expect(pact).toMatchObject({ type: 'coalition', folded: ['ELB'] });
  });

  it('tells of a relationship what is recorded, and when it counts', () => {
    expect(tie(smallView(), 'ava-bor-training')).toMatchObject({
      form: 'relationship',
      kinds: ['training-and-assistance'],
      instrument: '=Training',
      signed: '1961-02-03',
      inForce: '1962',
      from: '1962',
      until: undefined,
      status: 'active',
      standing: 'active',
      sources: ['gazette'],
      colour: '#a0b0c0',
    });
    expect(tie(smallView(), 'bor-ava-intelligence')).toMatchObject({
      status: 'contested',
      standing: 'contested',
    });
  });

  it('tells of a membership what it binds to', () => {
    expect(tie(smallView(), 'pact/BOR/2')).toMatchObject({
      form: 'membership',
      kinds: ['mutual-defence', 'exercise'],
      role: 'member',
      obligations: ['defence'],
      from: '1955',
    });
  });

  it('derives a pair from the memberships that make it, for as long as both last', () => {
    const view = smallView({ coalitions: 'pairs' });
    expect(tie(view, 'pair:exercise:AVA~BOR')).toMatchObject({
      form: 'pair',
      status: 'derived',
      through: ['pact'],
      memberships: ['pact/AVA/1', 'pact/BOR/2'],
      from: '1955',
      until: undefined,
      sources: ['charter', 'roll', 'gazette'],
    });
    expect(tie(view, 'pair:mutual-defence:AVA~BOR')).toMatchObject({
      through: ['pact', 'league'],
      from: '1945-03-22',
    });
  });

  it('runs a one-sided pair from who gives to who gets', () => {
    const view = smallView({ coalitions: 'pairs' });
    expect(tie(view, 'pair:arms-and-technology:AVA~FEN')).toMatchObject({
      source: 'FEN',
      target: 'AVA',
      oneSided: true,
    });
  });

  it('says on which of two dates a tie is in force', () => {
    const view = smallView({ otherDay: day('1965-01-01') });
    expect(tie(view, 'pact/CAR/1').on).toEqual(['1965-01-01']);
    expect(tie(view, 'pact/AVA/1').on).toEqual(['1965-01-01', '2026-11-22']);
    expect(tie(view, 'fen-ava-basing').on).toEqual(['2026-11-22']);
  });

  it('says so of pairs too, and takes their coalitions from a date on which they hold', () => {
    const view = smallView({ coalitions: 'pairs', otherDay: day('1965-01-01') });
    expect(tie(view, 'pair:exercise:AVA~CAR')).toMatchObject({
      on: ['1965-01-01'],
      memberships: ['pact/AVA/1', 'pact/CAR/1'],
      from: '1960',
      until: '1970',
    });
  });

  it('brings the sources that its nodes and ties name, and no other', () => {
    expect(smallView().sources.map(({ id }) => id)).toEqual(['charter', 'gazette', 'roll']);
    expect(smallView({ focus: 'FEN' as PartyId }).sources).toEqual([]);
  });
});
