import type { PartyId, TieId } from '../model/id.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import type { FigurePage } from './figure.ts';

function nation(id: string, label: string, x: number, y: number, outsider = false): SceneNode {
  const iso2 = id.slice(0, 2).toLowerCase();
  const place = { x, y, width: 24, height: 24 };
  return { id: id as PartyId, type: 'nation', ...place, label, iso2, outsider, rank: 1 };
}

export function tie(
  id: string,
  source: string,
  target: string,
  more: Partial<SceneEdge> = {},
): SceneEdge {
  return {
    id,
    source: source as PartyId,
    target: target as PartyId,
    form: 'relationship',
    kind: 'mutual-defence',
    ties: [id as TieId],
    bend: 0,
    arrow: 'none',
    weak: false,
    ...more,
  };
}

/** Four nations at the corners of a rectangle, with a coalition in its middle. */
export const SCENE: Scene = {
  nodes: [
    nation('SAU', 'Saudi Arabia', 0, 0),
    nation('PAK', 'Pakistan', 300, 0),
    nation('EGY', 'Egypt', 0, 200),
    nation('USA', 'United States', 300, 200, true),
    {
      id: 'gcc' as PartyId,
      type: 'coalition',
      x: 150,
      y: 100,
      width: 44,
      height: 34,
      label: 'GCC',
      caption: '+5 others',
      outsider: false,
      rank: 1001,
    },
  ],
  edges: [
    tie('sau-pak', 'SAU', 'PAK'),
    tie('usa-pak-arms', 'USA', 'PAK', { kind: 'arms-and-technology', arrow: 'target', bend: 12 }),
    tie('usa-pak-base', 'USA', 'PAK', { kind: 'basing-and-access', arrow: 'source', bend: -12 }),
    tie('egy-usa', 'EGY', 'USA', { kind: 'exercise', weak: true }),
    tie('sau-gcc', 'SAU', 'gcc', { form: 'membership', kind: 'intelligence-sharing' }),
    tie('band:EGY~SAU', 'EGY', 'SAU', {
      form: 'band',
      kind: undefined,
      ties: ['t1', 't2', 't3'] as TieId[],
    }),
  ],
};

export const PAGE: FigurePage = {
  width: 900,
  height: 600,
  theme: 'light',
  transparent: false,
  title: 'Four nations',
  subtitle: 'As of 26 March 2015',
  filters: ['Mutual defence, exercises', 'Coalitions as hubs'],
  legend: [
    { kind: 'mutual-defence', label: 'Mutual defence', count: 1 },
    { kind: 'exercise', label: 'Exercises', count: 12 },
  ],
  legendNotes: [
    { sample: 'insider', label: 'Member' },
    { sample: 'outsider', label: 'Outsider' },
    { sample: 'hub', label: 'Coalition', text: 'ABC' },
    { sample: 'others', label: 'Not drawn', text: '+9' },
    { sample: 'membership', label: 'Membership' },
    { sample: 'band', label: 'Several ties', text: '3' },
    { sample: 'weak', label: 'Suspended' },
    { sample: 'arrow', label: 'One-sided' },
  ],
  sourceLine: 'Drawn by hand for a test.',
  description: 'A rectangle with a hub.',
  lang: 'en',
  dir: 'ltr',
  flags: new Map([
    ['sa', '<path fill="#496e2d" d="M0 0h512v512H0Z"/>'],
    ['us', '<path fill="#d80027" d="M0 0h512v512H0Z"/>'],
  ]),
};
