import { describe, expect, it } from 'vitest';
import { visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { everything, smallAtlas } from '../model/small-atlas.ts';
import { compose } from '../scene/compose.ts';
import { partOfScene, partOfVisible } from './part.ts';

const atlas = smallAtlas();
const filter = everything(atlas);
const all = visible(atlas, filter);
const places = new Map(
  [...atlas.parties.keys()].map((id, index) => [id, { x: index * 100, y: 0 }] as const),
);
const scene = compose(atlas, all, places, {
  text: { label: ({ name }) => name, others: String },
  parallel: 'fanned',
});

describe('a part of a scene', () => {
  it('holds the parties within, and only what runs between them', () => {
    const ava = places.get('AVA' as PartyId);
    const bor = places.get('BOR' as PartyId);
    if (!ava || !bor) throw new Error('no places');
    const part = partOfScene(scene, { from: { x: ava.x, y: -1 }, to: { x: bor.x, y: 1 } });
    expect(part.nodes.map(({ id }) => id)).toEqual(['AVA', 'BOR']);
    expect(part.edges.map(({ id }) => id).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
    ]);
  });

  it('holds the outlines of which two members are within', () => {
    const seen = visible(atlas, { ...filter, coalitions: 'hull' });
    const outlined = compose(atlas, seen, places, {
      text: { label: ({ name }) => name, others: String },
      parallel: 'fanned',
      outlined: [],
    });
    const part = partOfScene(outlined, { from: { x: -1, y: -1 }, to: { x: 101, y: 1 } });
    expect(part.nodes.map(({ id }) => id)).toEqual(['AVA', 'BOR']);
    expect(part.hulls?.map(({ id, members }) => [id, members.join()])).toEqual([
      ['pact', 'AVA,BOR'],
      ['league', 'AVA,BOR'],
      ['mark', 'AVA,BOR'],
    ]);
    const less = partOfScene(outlined, { from: { x: -1, y: -1 }, to: { x: 99, y: 1 } });
    expect(less.hulls).toEqual([]);
  });

  it('is empty where nothing is', () => {
    const part = partOfScene(scene, { from: { x: 0, y: 50 }, to: { x: 9, y: 60 } });
    expect(part).toMatchObject({ nodes: [], edges: [] });
  });
});

describe('a part of what is visible', () => {
  it('counts itself', () => {
    const among = new Set(['AVA', 'BOR', 'pact'] as PartyId[]);
    const part = partOfVisible(atlas, all, among);
    expect([...part.parties].sort()).toEqual(['AVA', 'BOR', 'pact']);
    expect(part.nations).toBe(2);
    expect(part.coalitions).toBe(1);
    expect(part.ties.map(({ id }) => id).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'pact/AVA/1',
      'pact/BOR/2',
    ]);
    expect(part.counts['mutual-defence'].shown).toBe(2);
    expect(part.counts['basing-and-access'].shown).toBe(0);
  });

  it('is the whole where everybody is among them', () => {
    const whole = partOfVisible(atlas, all, new Set(atlas.parties.keys()));
    expect({ ...whole, ties: whole.ties.length }).toEqual({ ...all, ties: all.ties.length });
  });
});
