import { describe, expect, it } from 'vitest';
import { enExchange } from '../messages/en-exchange.ts';
import { KINDS } from '../model/kind.ts';
import { day } from '../model/small-atlas.ts';
import { citationsOf } from './citations.ts';
import { referenceList } from './reference-list.ts';
import { ABOUT, SOURCED, smallView } from './small-view.ts';

const citations = (view: ReturnType<typeof smallView>) => citationsOf(SOURCED, view.ties);

describe('the citations of a view', () => {
  it('come in the order in which the ties call for them, with all that rests on each', () => {
    const cited = citations(smallView());
    expect(cited.map(({ source }) => source.id)).toEqual(['gazette', 'roll', 'charter']);
    expect(cited[0]?.supports).toEqual([
      {
        what: 'relationship',
        a: 'Avaria "A" & <b> عافاريا',
        b: 'Borduria',
        kinds: ['training-and-assistance'],
      },
      {
        what: 'memberships',
        coalition: 'The Pact',
        nations: ['Avaria "A" & <b> عافاريا', 'Borduria', 'Dalmoria'],
      },
    ]);
    expect(cited[2]?.supports).toEqual([{ what: 'coalition', coalition: 'The Pact' }]);
  });

  it('are those of the memberships behind the pairs', () => {
    const kinds = new Set(['exercise'] as const);
    const cited = citations(smallView({ kinds, coalitions: 'pairs' }));
    expect(cited.map(({ source, supports }) => [source.id, supports.length])).toEqual([
      ['roll', 1],
      ['gazette', 1],
      ['charter', 1],
    ]);
  });

  it('are none where no tie is shown', () => {
    expect(citations(smallView({ kinds: new Set() }))).toEqual([]);
  });

  it('name a nation once that was a member on both dates in two spells', () => {
    const view = smallView({
      kinds: new Set(KINDS),
      day: day('1956-01-01'),
      otherDay: day('1954-01-01'),
    });
    const roll = citations(view).find(({ source }) => source.id === 'roll');
    expect(roll?.supports).toEqual([
      {
        what: 'memberships',
        coalition: 'The Pact',
        nations: ['Avaria "A" & <b> عافاريا', 'Borduria'],
      },
    ]);
  });
});

describe('the list of sources', () => {
  const write = (form: 'text' | 'markdown') =>
    referenceList(citations(smallView()), ABOUT, enExchange.list, form);

  it('is numbered, and says of each what it supports', () => {
    expect(write('text')).toBe(
      [
        'Sources',
        'Ties of Avaria & <others>; as of 22 November 2026; Kinds of tie: all; coalitions as hubs.',
        [
          '1. On training. The Gazette, February 1961. https://gazette.example/a_(1) Accessed 22 November 2026.',
          '   Supports: Avaria "A" & <b> عافاريا – Borduria (training and assistance); The Pact: membership of Avaria "A" & <b> عافاريا, Borduria, Dalmoria.',
        ].join('\n'),
        [
          '2. roll. General knowledge, not looked up.',
          '   Supports: The Pact: membership of Avaria "A" & <b> عافاريا, Borduria, Dalmoria.',
        ].join('\n'),
        [
          '3. Treaty of the Pact. United Nations, 17 June 1950. UNTS 77.',
          '   Supports: The Pact: what membership binds to.',
        ].join('\n'),
        '',
      ].join('\n\n'),
    );
  });

  it('says with which date the view is compared', () => {
    const about = { ...ABOUT, comparedWith: day('2011-03-01') };
    expect(referenceList([], about, enExchange.list, 'text')).toContain(
      'as of 22 November 2026; compared with 1 March 2011; Kinds of tie: all;',
    );
  });

  it('is marked up so that no name is taken for markup', () => {
    const written = write('markdown');
    expect(written).toContain('# Sources\n\nTies of Avaria \\& \\<others\\>; as of');
    expect(written).toContain('1. *On training*. The Gazette, February 1961. <https://gazette');
    expect(written).toContain('Avaria "A" \\& \\<b\\> عافاريا – Borduria');
  });
});
