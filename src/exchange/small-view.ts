import type { Atlas } from '../model/atlas.ts';
import { type Filter, openingFilter, visible } from '../model/filter.ts';
import type { PartyId, SourceId } from '../model/id.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Source } from '../model/record.ts';
import { date, day, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import type { Drawing, ViewGraph } from './graph.ts';
import { BUNDLED_LICENCE, type Provenance } from './provenance.ts';
import { viewGraph } from './view-graph.ts';

/** A source with only what a test is about. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return { id: id as SourceId, title: id, check: 'read', ...more };
}

const AWKWARD = 'Avaria "A" & <b> عافاريا';

/** The small atlas with sources, and with a name that every format must take care of. */
export const SOURCED: Atlas = smallAtlas({
  nations: SMALL_RECORDS.nations.map((nation) =>
    nation.name === 'Avaria' ? { ...nation, name: AWKWARD, nameArabic: 'عافاريا' } : nation,
  ),
  coalitions: SMALL_RECORDS.coalitions.map((coalition) =>
    coalition.name === 'The Pact'
      ? { ...coalition, obligations: ['defence'], sources: ['charter' as SourceId] }
      : coalition,
  ),
  memberships: SMALL_RECORDS.memberships.map((spell) =>
    spell.coalition === 'pact' ? { ...spell, sources: ['roll', 'gazette'] as SourceId[] } : spell,
  ),
  relationships: SMALL_RECORDS.relationships.map((tie) => {
    if (tie.id !== 'ava-bor-training') return tie;
    return { ...tie, instrument: '=Training', sources: ['gazette' as SourceId] };
  }),
  sources: [
    source('charter', {
      title: 'Treaty of the Pact',
      publisher: 'United Nations',
      registry: 'UNTS 77',
      date: date('1950-06-17'),
    }),
    source('roll', { check: 'general-knowledge' }),
    source('gazette', {
      title: 'On training',
      publisher: 'The Gazette',
      date: date('1961-02'),
      address: 'https://gazette.example/a_(1)',
      accessed: date('2026-11-22'),
    }),
    source('unused'),
  ],
});

export const ABOUT: Provenance = {
  title: 'Ties of Avaria & <others>',
  asOf: day('2026-11-22'),
  filters: ['Kinds of tie: all', 'coalitions as hubs'],
  data: 'A small atlas',
  dataOf: day('2026-11-22'),
  licence: BUNDLED_LICENCE,
  address: 'https://pactograph.example/?focus=AVA&depth=1',
};

export const DRAWING: Drawing = {
  places: new Map([
    ['AVA' as PartyId, { x: 10.128, y: -20 }],
    ['pact' as PartyId, { x: -3, y: 40.5 }],
  ]),
  colours: {
    insider: '#102030',
    outsider: '#405060',
    coalition: '#708090',
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, '#a0b0c0'])) as Record<Kind, string>,
  },
};

/** Everything of the small atlas that such a filter lets through. */
export function smallView(changes: Partial<Filter> = {}, atlas: Atlas = SOURCED): ViewGraph {
  const filter = { ...openingFilter(atlas), kinds: new Set(KINDS), ...changes };
  const shown = visible(atlas, filter);
  return viewGraph(atlas, filter, shown, { provenance: ABOUT, drawing: DRAWING });
}

/** The views that every reader is tried on. */
export const VIEWS: Readonly<Record<string, ViewGraph>> = {
  hubs: smallView(),
  pairs: smallView({ coalitions: 'pairs' }),
  'two dates': smallView({ otherDay: day('1965-01-01') }),
  neighbourhood: smallView({ focus: 'FEN' as PartyId }),
  nothing: smallView({ kinds: new Set() }),
};
