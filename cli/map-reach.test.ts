import { describe, expect, it } from 'vitest';
import { arcsOf } from '../src/map/arcs.ts';
import { arrange, fittedTo, zoomStep } from '../src/map/arrange.ts';
import { onGlass, zoomAbout } from '../src/map/camera.ts';
import { hit, REACH } from '../src/map/hit.ts';
import { truePlaces } from '../src/map/true-places.ts';
import { enFigure } from '../src/messages/en-figure.ts';
import { neighboursOf } from '../src/model/ego.ts';
import { type CoalitionMode, visible } from '../src/model/filter.ts';
import type { PartyId } from '../src/model/id.ts';
import { DEFAULT_KINDS, KINDS, type Kind } from '../src/model/kind.ts';
import { partyTowards } from '../src/network/walk.ts';
import { sceneOf } from '../src/plate/scene-of.ts';
import { bundledAtlas } from './bundled-atlas.ts';

const atlas = await bundledAtlas();
const PHONE = { width: 390, height: 338 };
const SMALL = ['BHR', 'QAT', 'KWT', 'LBN', 'PSE', 'DJI', 'COM', 'MDV', 'BRN', 'GMB'];
/** Of a target, in pixels, as WCAG 2.5.8 has it. */
const TARGET = 24;

function mapOf(kinds: readonly Kind[], coalitions: CoalitionMode) {
  const filter = { day: atlas.today, coalitions, depth: 1, unfolded: new Set<PartyId>() };
  const seen = visible(atlas, { ...filter, kinds: new Set(kinds) });
  const positions = truePlaces(atlas, seen);
  const drawn = { atlas, visible: seen, positions, far: true, outlined: undefined };
  return { seen, scene: sceneOf({ ...drawn, pins: [] }, enFigure) };
}

describe.each([
  ['the opening view', DEFAULT_KINDS, 'hub'],
  ['all kinds', KINDS, 'hub'],
  ['pairs', KINDS, 'pairs'],
] as const)('the bundled data on the map of a phone: %s', (_, kinds, coalitions) => {
  const { seen, scene } = mapOf(kinds, coalitions);
  const camera = fittedTo(scene, PHONE);
  const small = scene.nodes.filter(({ id }) => SMALL.includes(id));

  it('has every party under a finger of its own', () => {
    const nodes = arrange(scene, zoomStep(camera.zoom));
    const arcs = arcsOf(scene.edges, nodes, camera);
    const missed = nodes.filter(
      (node) => hit(nodes, arcs, camera, onGlass(camera, node), REACH.coarse) !== node.id,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
    expect(small.length).toBeGreaterThan(6);
  });

  it('makes small states targets large enough, once one is close', () => {
    for (const { id, ...place } of small) {
      const close = zoomAbout(camera, 12, onGlass(camera, place), PHONE);
      const node = arrange(scene, zoomStep(close.zoom)).find((one) => one.id === id);
      expect(node?.width, id).toBeGreaterThanOrEqual(20);
      expect((node?.width ?? 0) + 2 * REACH.coarse, id).toBeGreaterThanOrEqual(TARGET);
    }
  });

  it('leads to every member of the OIC by arrow keys from the party where they begin', () => {
    const { nodes } = scene;
    const near = neighboursOf(seen.ties);
    const [start] = [...nodes].sort((a, b) => b.rank - a.rank);
    const reached = new Set(start ? [start.id] : []);
    for (const id of reached) {
      const here = nodes.find((node) => node.id === id);
      const neighbours = nodes.filter((node) => near.get(id)?.has(node.id));
      for (const heading of ['left', 'right', 'up', 'down'] as const) {
        const next = here && partyTowards(here, neighbours, nodes, heading);
        if (next) reached.add(next);
      }
    }
    const members = nodes.filter(({ type, outsider }) => type === 'nation' && !outsider);
    const missed = members.filter(({ id }) => !reached.has(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
