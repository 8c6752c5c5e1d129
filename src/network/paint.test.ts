import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/atlas.ts';
import { type Filter, visible } from '../model/filter.ts';
import type { CoalitionId } from '../model/id.ts';
import { anyAtlas, anyFilter } from '../model/random-atlas.ts';
import { everything, ids, smallAtlas } from '../model/small-atlas.ts';
import { compose } from '../scene/compose.ts';
import type { Scene } from '../scene/scene.ts';
import { PLAIN_TEXT, placesOf } from '../scene/small-scene.ts';
import { createPainter, inSight } from './paint.ts';

function sceneOf(
  atlas: Atlas,
  changes: Partial<Filter> = {},
  parallel: 'fanned' | 'merged' = 'fanned',
): Scene {
  const seen = visible(atlas, everything(atlas, changes));
  return compose(atlas, seen, placesOf(atlas), { text: PLAIN_TEXT, parallel });
}

const canvas = () => cytoscape({ headless: true, styleEnabled: false });
const shown = (cy: cytoscape.Core) =>
  inSight(cy.elements())
    .map((element) => element.id())
    .sort();
const places = (cy: cytoscape.Core) =>
  new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
const drawn = ({ nodes, edges }: Scene) => [...ids(nodes), ...ids(edges)].sort();

const atlas = smallAtlas();
const whole = sceneOf(atlas);
const opening = sceneOf(atlas, { kinds: new Set(['mutual-defence']) });

describe('painting the small atlas', () => {
  it('puts every node and edge of the scene on the canvas', () => {
    const cy = canvas();
    createPainter(cy)(whole);
    expect(shown(cy)).toEqual(drawn(whole));
    expect(cy.getElementById('FEN').classes()).toEqual(['nation', 'outsider']);
    expect(cy.getElementById('pact').data('label')).toBe(
      '\u2068PACT\u2069\n\u2068and 1\u2069'.replace('PACT', 'The Pact'),
    );
    expect(cy.getElementById('ava-bor-training').classes()).toEqual([
      'relationship',
      'training-and-assistance',
      'bent',
      'to-target',
    ]);
  });

  it('hides what a filter takes away, without moving anything', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    const before = places(cy);
    paint(opening);
    expect(shown(cy)).toEqual(drawn(opening));
    expect(cy.getElementById('FEN').hasClass('gone')).toBe(true);
    expect(shown(cy)).not.toContain('fen-ava-basing');
    expect(places(cy)).toEqual(before);
  });

  it('brings back what was hidden, once, and where it was', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    const size = cy.elements().length;
    const before = places(cy);
    for (const scene of [opening, whole, opening, whole]) paint(scene);
    expect(cy.elements()).toHaveLength(size);
    expect(shown(cy)).toEqual(drawn(whole));
    expect(places(cy)).toEqual(before);
    expect(cy.elements('.gone').empty()).toBe(true);
  });

  it('leaves a node where it was dragged', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    cy.getElementById('AVA').position({ x: -77, y: 33 });
    paint(opening);
    paint(whole);
    expect(cy.getElementById('AVA').position()).toEqual({ x: -77, y: 33 });
  });

  it('keeps the classes that others have set', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    cy.getElementById('pact').addClass('chosen label-below');
    paint(opening);
    expect(cy.getElementById('pact').hasClass('chosen')).toBe(true);
    expect(cy.getElementById('pact').hasClass('label-below')).toBe(true);
  });

  it('brings captions up to date', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    const label = () => cy.getElementById('pact').data('label');
    paint(whole);
    expect(label()).toContain('and 1');
    paint(opening);
    expect(label()).toContain('and 2');
    paint(sceneOf(atlas, { unfolded: new Set(['pact' as CoalitionId]) }));
    expect(label()).not.toContain('and');
  });

  it('changes fanned ties for a band and back', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    paint(sceneOf(atlas, {}, 'merged'));
    expect(shown(cy)).toContain('band:AVA~BOR');
    expect(cy.getElementById('band:AVA~BOR').data('count')).toBe('×2');
    expect(shown(cy)).not.toContain('ava-bor-training');
    paint(whole);
    expect(shown(cy)).toEqual(drawn(whole));
  });

  it('straightens a tie that is left alone', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint(whole);
    expect(cy.getElementById('ava-bor-training').hasClass('bent')).toBe(true);
    paint(sceneOf(atlas, { kinds: new Set(['training-and-assistance']) }));
    expect(cy.getElementById('ava-bor-training').hasClass('bent')).toBe(false);
    expect(cy.getElementById('ava-bor-training').data('bend')).toBe(0);
  });
});

describe('painting any atlas, however it is filtered', () => {
  it('shows exactly the scene, as if it were the first, and moves nothing', () => {
    const anyScene = fc.tuple(anyFilter, fc.constantFrom('fanned' as const, 'merged' as const));
    fc.assert(
      fc.property(anyAtlas, fc.array(anyScene, { maxLength: 5 }), (some, filters) => {
        const cy = canvas();
        const paint = createPainter(cy);
        const positions = new Map<string, { readonly x: number; readonly y: number }>(
          placesOf(some),
        );
        for (const [filter, parallel] of filters) {
          const scene = sceneOf(some, filter, parallel);
          paint(scene);
          expect(shown(cy)).toEqual(drawn(scene));
          for (const [id, place] of places(cy)) expect(place).toEqual(positions.get(id));
          const fresh = canvas();
          createPainter(fresh)(scene);
          fresh.elements().forEach((element) => {
            const kept = cy.getElementById(element.id());
            expect([...kept.classes()].sort()).toEqual([...element.classes()].sort());
            const { source: _, target: __, ...data } = element.data();
            expect(kept.data()).toMatchObject(data);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
