import type { Scene } from '../../scene/scene.ts';
import { selectionOf } from '../../view/selection.ts';
import type { Target } from '../state/over.ts';
import type { State } from '../state/store.ts';

const BACKGROUND: Target = { type: 'background' };

/** What an element of the picture stands for. */
export function targetOfElement(
  { nodes, edges, hulls = [] }: Scene,
  id: string | undefined,
): Target {
  const node = [...nodes, ...hulls].find((party) => party.id === id);
  if (node) return { type: 'party', id: node.id };
  const edge = edges.find((edge) => edge.id === id);
  if (!edge) return BACKGROUND;
  return { type: 'tie', ids: edge.ties, a: edge.source, b: edge.target };
}

/** What actions are about when nothing is pointed at: where the keyboard stands, else what is selected. */
export function presentTarget(state: State): Target {
  const { atlas, cursor, view } = state;
  if (cursor !== undefined) return { type: 'party', id: cursor };
  const selection = atlas && view.select !== undefined && selectionOf(atlas, view.select);
  if (!selection || view.select === undefined) return BACKGROUND;
  const ids = [view.select as Extract<Target, { type: 'tie' }>['ids'][number]];
  switch (selection.type) {
    case 'party':
      return { type: 'party', id: selection.party.id };
    case 'relationship':
      return { type: 'tie', ids, a: selection.record.a, b: selection.record.b };
    case 'membership':
      return { type: 'tie', ids, a: selection.record.nation, b: selection.record.coalition };
    case 'pair':
      return { type: 'tie', ids, a: selection.a, b: selection.b };
  }
}
