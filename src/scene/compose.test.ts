import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atlas, createAtlas } from '../model/atlas.ts';
import { type Filter, visible } from '../model/filter.ts';
import type { PartyId, TieId } from '../model/id.ts';
import { anyAtlas, anyFilter } from '../model/random-atlas.ts';
import { everything, ids, relationship, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import { compose } from './compose.ts';
import { controlPoint } from './curves.ts';
import type { Lines } from './edges.ts';
import type { SceneEdge } from './scene.ts';
import { discSize } from './sizes.ts';
import { PLAIN_TEXT, placesOf } from './small-scene.ts';

function sceneOf(
  atlas: Atlas,
  parallel: Lines['parallel'] = 'fanned',
  changes: Partial<Filter> = {},
  positions = placesOf(atlas),
  lines: Omit<Lines, 'parallel'> = {},
) {
  const seen = visible(atlas, everything(atlas, changes));
  return compose(atlas, seen, positions, { text: PLAIN_TEXT, parallel, ...lines });
}

const small = sceneOf(smallAtlas());
const node = (id: string) => small.nodes.find((one) => one.id === id);
const edge = (id: string) => small.edges.find((one) => one.id === id);

describe('the scene of the small atlas', () => {
  it('has a node for each visible party, where the positions say', () => {
    expect(ids(small.nodes).sort()).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league', 'mark', 'pact']);
    expect(node('BOR')).toMatchObject({ type: 'nation', x: 40, y: 7, label: 'Borduria' });
  });

  it('marks nations outside the OIC, and nothing else', () => {
    expect(ids(small.nodes.filter(({ outsider }) => outsider)).sort()).toEqual(['DAL', 'FEN']);
  });

  it('marks nobody where the atlas knows no OIC', () => {
    const memberships = SMALL_RECORDS.memberships.filter(({ coalition }) => coalition !== 'oic');
    const scene = sceneOf(smallAtlas({ memberships }));
    expect(scene.nodes.some(({ outsider }) => outsider)).toBe(false);
  });

  it('captions a hub with how many stand behind it', () => {
    expect(node('pact')?.caption).toBe('and 1');
    expect(node('league')?.caption).toBeUndefined();
    expect(node('AVA')?.caption).toBeUndefined();
    expect(node('pact')?.height).toBeGreaterThan(node('league')?.height ?? Number.NaN);
  });

  it('gives nations their flag, and a disc as large as their ties make it', () => {
    expect(node('AVA')?.iso2).toBe('sa');
    expect(node('pact')?.iso2).toBeUndefined();
    expect(node('AVA')).toMatchObject({ width: discSize(6), height: discSize(6) });
  });

  it('labels hubs before nations, and well tied ones before others', () => {
    const inOrder = [...small.nodes].sort((a, b) => b.rank - a.rank);
    expect(ids(inOrder).slice(0, 3).sort()).toEqual(['league', 'mark', 'pact']);
    expect(inOrder[3]?.id).toBe('AVA');
  });

  it('draws a membership from nation to hub, and an arrow where a tie has a direction', () => {
    expect(edge('pact/AVA/1')).toEqual({
      id: 'pact/AVA/1',
      source: 'AVA',
      target: 'pact',
      form: 'membership',
      kind: 'mutual-defence',
      ties: ['pact/AVA/1'],
      bend: 0,
      arrow: 'none',
      weak: false,
    });
    expect(edge('ava-bor-training')).toMatchObject({ arrow: 'target', weak: false });
    expect(edge('bor-ava-intelligence')).toMatchObject({ arrow: 'none', weak: true });
  });

  it('points the arrow of a tie from b to a at its source', () => {
    const relationships = [relationship('back', 'AVA', 'BOR', { direction: 'b-to-a' })];
    const scene = sceneOf(smallAtlas({ relationships, memberships: [] }));
    expect(scene.edges).toMatchObject([{ source: 'AVA', target: 'BOR', arrow: 'source' }]);
  });
});

describe('parallel ties', () => {
  it('bend to either side, though one runs the other way', () => {
    const [there, back] = [edge('ava-bor-training'), edge('bor-ava-intelligence')];
    expect(there).toMatchObject({ source: 'AVA', target: 'BOR', bend: -12 });
    expect(back).toMatchObject({ source: 'BOR', target: 'AVA', bend: -12 });
  });

  it('merge into one band of all of them when far out', () => {
    const scene = sceneOf(smallAtlas(), 'merged');
    const band = scene.edges.find(({ form }) => form === 'band');
    expect(band).toEqual({
      id: 'band:AVA~BOR',
      source: 'AVA',
      target: 'BOR',
      form: 'band',
      kind: undefined,
      ties: ['ava-bor-training', 'bor-ava-intelligence'],
      bend: 0,
      arrow: 'none',
      weak: false,
    });
    expect(scene.edges.filter(({ form }) => form === 'band')).toHaveLength(1);
  });

  it('keep their kind in a band where they share it, and are weak together only', () => {
    const exercise = { kind: 'exercise', status: 'contested' } as const;
    const band = (status: 'active' | 'contested') =>
      sceneOf(
        smallAtlas({
          memberships: [],
          relationships: [
            relationship('one', 'AVA', 'BOR', exercise),
            relationship('two', 'BOR', 'AVA', { ...exercise, status }),
          ],
        }),
        'merged',
      ).edges;
    expect(band('contested')).toMatchObject([{ kind: 'exercise', weak: true }]);
    expect(band('active')).toMatchObject([{ kind: 'exercise', weak: false }]);
  });
});

describe('ties in a crowd', () => {
  const crowded = (lines: Omit<Lines, 'parallel'> = {}) => {
    const atlas = smallAtlas();
    return sceneOf(atlas, 'crowded', {}, placesOf(atlas), lines).edges;
  };
  const between = (edges: readonly SceneEdge[]) =>
    edges.filter(({ source, target }) => ['AVA~BOR', 'BOR~AVA'].includes(`${source}~${target}`));

  it('share one fine line for each two parties', () => {
    expect(between(crowded())).toMatchObject([{ id: 'band:AVA~BOR', bend: 0, fine: true }]);
  });

  it('are drawn as ever where they point from one to the other', () => {
    const pointing = crowded().filter(({ arrow }) => arrow !== 'none');
    expect(pointing.length).toBeGreaterThan(0);
    expect(pointing.some(({ fine }) => fine)).toBe(false);
  });

  it('fan out around a party that is singled out', () => {
    const edges = crowded({ apart: new Set(['AVA' as PartyId]) });
    expect(between(edges)).toEqual(between(small.edges));
    const others = edges.filter(({ source, target }) => source !== 'AVA' && target !== 'AVA');
    expect(others.some(({ fine }) => fine)).toBe(true);
  });

  it('share a line only with those of one fate, and what changed is not drawn fine', () => {
    const turns = new Map([
      ['ava-bor-training' as TieId, 'began'],
      ['bor-ava-intelligence' as TieId, 'kept'],
    ] as const);
    const edges = between(crowded({ turns }));
    expect(edges.map(({ ties, turn, fine }) => [ties, turn, fine])).toEqual([
      [['ava-bor-training'], 'began', undefined],
      [['bor-ava-intelligence'], 'kept', true],
    ]);
    expect(edges.every(({ bend }) => bend !== 0)).toBe(true);
  });
});

describe('the scene of any atlas', () => {
  const key = ({ source, target }: SceneEdge) => [source, target].sort().join('~');

  it('draws parallel ties apart, evenly about the straight line', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const positions = placesOf(atlas);
        const dyads = new Map<string, { x: number; y: number; mid: { x: number; y: number } }[]>();
        for (const one of sceneOf(atlas, 'fanned', filter).edges) {
          const [from, to] = [positions.get(one.source), positions.get(one.target)];
          if (!from || !to) throw new Error(`no place for ${one.id}`);
          const mid = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
          const dyad = dyads.get(key(one)) ?? [];
          dyads.set(key(one), [...dyad, { ...controlPoint(from, to, one.bend), mid }]);
        }
        for (const points of dyads.values()) {
          points.forEach((a, index) => {
            for (const b of points.slice(index + 1)) {
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23.9);
            }
          });
          const sum = points.reduce((total, { x, mid }) => total + x - mid.x, 0);
          expect(sum).toBeCloseTo(0, 6);
        }
      }),
    );
  });

  it('loses no tie, however they share lines, and draws none twice', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const drawn = (parallel: Lines['parallel']) =>
          sceneOf(atlas, parallel, filter).edges.flatMap(({ ties }) => ties);
        const expected = ids(visible(atlas, filter).ties).sort();
        expect([...drawn('fanned')].sort()).toEqual(expected);
        expect([...drawn('merged')].sort()).toEqual(expected);
        expect([...drawn('crowded')].sort()).toEqual(expected);
        const dyads = sceneOf(atlas, 'merged', filter).edges.map(key);
        expect(new Set(dyads).size).toBe(dyads.length);
      }),
    );
  });

  it('draws no tie to a party that has no place', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const positions = new Map([...placesOf(atlas)].filter(([id]) => id !== ('NAA' as PartyId)));
        const scene = sceneOf(atlas, 'fanned', filter, positions);
        const nodes = new Set(ids(scene.nodes));
        expect(nodes.has('NAA')).toBe(false);
        for (const { source, target } of scene.edges) {
          expect(nodes.has(source)).toBe(true);
          expect(nodes.has(target)).toBe(true);
        }
      }),
    );
  });
});

describe('a scene', () => {
  it('throws on a party that the atlas does not know, for that is a bug', () => {
    const atlas = smallAtlas();
    const other = createAtlas({ ...SMALL_RECORDS, nations: [] });
    const seen = visible(atlas, everything(atlas));
    const composing = () =>
      compose(other, seen, placesOf(atlas), { text: PLAIN_TEXT, parallel: 'fanned' });
    expect(composing).toThrow('unknown party: ');
  });
});

describe('a scene with outlines', () => {
  it('has nations and the ties between them, and coalitions as outlines instead of hubs', () => {
    const atlas = smallAtlas();
    const seen = visible(atlas, everything(atlas, { coalitions: 'hull' }));
    const scene = compose(atlas, seen, placesOf(atlas), {
      text: PLAIN_TEXT,
      parallel: 'fanned',
      outlined: ['league'],
    });
    expect(ids(scene.nodes).sort()).toEqual(['AVA', 'BOR', 'DAL', 'FEN']);
    expect(ids(scene.edges).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'fen-ava-basing',
    ]);
    expect(ids(scene.hulls ?? [])).toEqual(['league', 'pact', 'mark']);
  });
});
