import { describe, expect, it } from 'vitest';
import type { CoalitionId, NationId, PartyId, TieId } from '../../model/id.ts';
import type { Scene, SceneEdge, SceneHull, SceneNode } from '../../scene/scene.ts';
import { waypointsOf } from '../waypoints.ts';
import { nameAt, outlineAt } from './hit.ts';
import { groupOf, litHulls } from './lit.ts';

const node = (id: string, x: number, y: number): SceneNode => ({
  id: id as PartyId,
  type: 'nation',
  x,
  y,
  width: 20,
  height: 20,
  label: id,
  outsider: false,
  rank: 3,
});

const edge = (id: string): SceneEdge => ({
  id,
  source: id.charAt(0) as PartyId,
  target: id.charAt(1) as PartyId,
  form: 'relationship',
  ties: [id as TieId],
  bend: 0,
  arrow: 'none',
  weak: false,
});

const hull = (id: string): SceneHull => ({
  id: id as CoalitionId,
  label: id,
  members: [...id] as NationId[],
  look: 0,
  level: 0,
  rank: 1,
});

/** A, B, C at the corners of a triangle and D apart. */
const SCENE: Scene = {
  nodes: [node('A', 0, 0), node('B', 60, 0), node('C', 0, 90), node('D', 500, 0)],
  edges: [edge('AB'), edge('BC'), edge('CD')],
  hulls: [hull('ABC'), hull('CD')],
};

describe('an outline that is looked at', () => {
  it('keeps its members bright, and the ties between them', () => {
    expect(groupOf(SCENE, 'ABC')).toEqual(['A', 'B', 'C', 'AB', 'BC']);
    expect(groupOf(SCENE, 'A')).toBeUndefined();
    expect(groupOf({ nodes: [], edges: [] }, 'ABC')).toBeUndefined();
  });

  it('is lit, as are all that a nation lies in', () => {
    expect([...litHulls(SCENE, 'CD')]).toEqual(['CD']);
    expect([...litHulls(SCENE, 'C')]).toEqual(['ABC', 'CD']);
    expect([...litHulls(SCENE, 'AB')]).toEqual([]);
  });

  it('can be walked to, in the middle of its members', () => {
    expect(waypointsOf(SCENE).map(({ id, x, y }) => [id, x, y])).toEqual([
      ['A', 0, 0],
      ['B', 60, 0],
      ['C', 0, 90],
      ['D', 500, 0],
      ['ABC', 20, 30],
      ['CD', 250, 45],
    ]);
  });
});

describe('under a pointer', () => {
  const box = { left: 10, top: 10, right: 50, bottom: 28 };
  const names = new Map([['ABC', { box, at: 0 }]]);
  const square = (left: number, side: number) => [
    { x: left, y: 0 },
    { x: left + side, y: 0 },
    { x: left + side, y: side },
    { x: left, y: side },
  ];
  const lines = new Map([
    ['ABC', square(0, 100)],
    ['CD', square(96, 60)],
  ]);

  it('is the name it is on', () => {
    expect(nameAt(names, { x: 11, y: 27 })).toBe('ABC');
    expect(nameAt(names, { x: 9, y: 27 })).toBeUndefined();
  });

  it('is the nearest outline within reach, not what lies in it', () => {
    expect(outlineAt(lines, { x: 3, y: 50 }, 6)).toBe('ABC');
    expect(outlineAt(lines, { x: 97, y: 30 }, 6)).toBe('CD');
    expect(outlineAt(lines, { x: 50, y: 50 }, 6)).toBeUndefined();
  });
});
