import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heading, neighbourTowards, partyTowards } from './walk.ts';

const here = { x: 0, y: 0 };
const at = (id: string, x: number, y: number) => ({ id, x, y });

/** North at the top, as on screen: y grows downwards. */
const CROSS = [at('north', 0, -100), at('south', 0, 100), at('west', -100, 0), at('east', 100, 0)];

describe('walking', () => {
  it.each<[Heading, string]>([
    ['up', 'north'],
    ['down', 'south'],
    ['left', 'west'],
    ['right', 'east'],
  ])('%s leads %s', (heading, expected) => {
    expect(neighbourTowards(here, CROSS, heading)).toBe(expected);
  });

  it('leads nowhere where nobody is', () => {
    expect(neighbourTowards(here, [], 'up')).toBeUndefined();
    expect(neighbourTowards(here, [at('south', 0, 10)], 'up')).toBeUndefined();
  });

  it('leads beyond ties only where no tie leads, if it may', () => {
    const [north, south] = [at('north', 0, -100), at('nearer', 0, -20)];
    expect(partyTowards(here, [north], [north, south], 'up')).toBe('north');
    expect(partyTowards(here, [], [north, south], 'up')).toBe('nearer');
    expect(partyTowards(here, [], [], 'up')).toBeUndefined();
  });

  it('reaches within 60° of the heading and no further', () => {
    expect(neighbourTowards(here, [at('near', 51, -87)], 'right')).toBe('near');
    expect(neighbourTowards(here, [at('aside', 49, -87)], 'right')).toBeUndefined();
  });

  it('prefers the near to the far, and the straight to the near but aside', () => {
    expect(neighbourTowards(here, [at('far', 200, 0), at('near', 100, 0)], 'right')).toBe('near');
    expect(neighbourTowards(here, [at('aside', 70, 70), at('ahead', 150, 0)], 'right')).toBe(
      'ahead',
    );
    expect(neighbourTowards(here, [at('aside', 20, 20), at('ahead', 150, 0)], 'right')).toBe(
      'aside',
    );
  });

  it('does not lead to a party in the same place', () => {
    expect(neighbourTowards(here, [at('self', 0, 0)], 'right')).toBeUndefined();
  });

  it('by one heading or another reaches whoever is the only neighbour', () => {
    const away = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(away, away, (x, y) => {
        fc.pre(x !== 0 || y !== 0);
        const headings: readonly Heading[] = ['left', 'right', 'up', 'down'];
        const reached = headings.filter((one) => neighbourTowards(here, [at('A', x, y)], one));
        expect(reached.length).toBeGreaterThan(0);
      }),
    );
  });
});
