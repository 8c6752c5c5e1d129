import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../model/id.ts';
import { KINDS } from '../../model/kind.ts';
import { date, relationship, SMALL_RECORDS, smallAtlas } from '../../model/small-atlas.ts';
import type { Heading } from '../../network/walk.ts';
import { sceneIn } from '../state/derived.ts';
import { type State, store } from '../state/store.ts';
import { stepTowards } from './step.ts';

const PLACES = { FEN: [0, 0], AVA: [100, 0], BOR: [200, 0], league: [150, 100], pact: [150, -100] };
const atlas = smallAtlas();

function spoken(from: string, heading: Heading, records = atlas): string {
  const state: State = {
    ...store.getState(),
    atlas: records,
    view: { ...store.getState().view, kinds: KINDS },
    cursor: from as PartyId,
    positions: new Map(
      Object.entries(PLACES).map(([id, [x = 0, y = 0]]) => [id as PartyId, { x, y }]),
    ),
  };
  return stepTowards(state, sceneIn(state), heading, false).spoken;
}

describe('a step of the keyboard is told', () => {
  it('with the one tie it leads along', () => {
    expect(spoken('FEN', 'right')).toBe(
      'Avaria, basing and access with Fenland since August 1990, 1 of 1',
    );
  });

  it('with each of a few ties between the two', () => {
    expect(spoken('AVA', 'right')).toBe(
      'Borduria, intelligence sharing with Avaria since March 1975 and training and assistance since 1962, 1 of 4',
    );
  });

  it('with the first of many, and how many more there are', () => {
    const more = (['exercise', 'arms-and-technology'] as const).map((kind) =>
      relationship(`ava-bor-${kind}`, 'AVA', 'BOR', { kind, inForce: date('2001') }),
    );
    const busier = smallAtlas({ relationships: [...SMALL_RECORDS.relationships, ...more] });
    expect(spoken('AVA', 'right', busier)).toBe(
      'Borduria, intelligence sharing with Avaria since March 1975 and 3 more ties, 1 of 4',
    );
  });

  it('with a membership and all it confers', () => {
    expect(spoken('AVA', 'up')).toBe(
      'The Pact, mutual defence and exercises with Avaria since 17 June 1950, 4 of 4',
    );
  });

  it('as leading nowhere where no tie goes that way', () => {
    expect(spoken('FEN', 'left')).toBe('No tie leads that way');
  });
});
