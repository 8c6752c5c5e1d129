import type { Atlas } from '../../model/atlas.ts';
import { type Filter, type Visible, visible } from '../../model/filter.ts';
import { timeline, type YearCount } from '../../model/timeline.ts';
import { compose } from '../../scene/compose.ts';
import type { Scene } from '../../scene/scene.ts';
import { messages } from '../messages.ts';
import { filterOf } from '../view/view.ts';
import type { State } from './store.ts';

/** Keeps the last result for as long as the key stays the same. */
function lastOnly<Input, Result>(
  keyOf: (input: Input) => readonly unknown[],
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let key: readonly unknown[] | undefined;
  let result: Result;
  return (input) => {
    const now = keyOf(input);
    if (!key || key.length !== now.length || now.some((part, index) => part !== key?.[index])) {
      result = compute(input);
      key = now;
    }
    return result;
  };
}

type Open = State & { readonly atlas: Atlas };

function filterKey({ kinds, unfolded, ...rest }: Filter): string {
  return JSON.stringify([rest, [...kinds], [...unfolded].sort()]);
}

const EMPTY_SCENE: Scene = { nodes: [], edges: [] };

const visibleOfOpen = lastOnly(
  ({ atlas, view }: Open) => [atlas, filterKey(filterOf(view, atlas))],
  ({ atlas, view }: Open) => visible(atlas, filterOf(view, atlas)),
);

const sceneOfOpen = lastOnly(
  (state: Open) => [visibleOfOpen(state), state.positions, state.far],
  (state: Open) =>
    compose(state.atlas, visibleOfOpen(state), state.positions, {
      text: {
        label: (party) =>
          party.type === 'coalition' && party.abbreviation !== '' ? party.abbreviation : party.name,
        others: (count) => messages().others(count),
      },
      parallel: state.far ? 'merged' : 'fanned',
    }),
);

const timelineOfOpen = lastOnly(
  ({ atlas }: Open) => [atlas],
  ({ atlas }: Open) => timeline(atlas),
);

function isOpen(state: State): state is Open {
  return state.atlas !== undefined;
}

/** What the view lets through; undefined until the atlas is open. */
export function visibleIn(state: State): Visible | undefined {
  return isOpen(state) ? visibleOfOpen(state) : undefined;
}

export function sceneIn(state: State): Scene {
  return isOpen(state) ? sceneOfOpen(state) : EMPTY_SCENE;
}

const NO_YEARS: readonly YearCount[] = [];

export function timelineIn(state: State): readonly YearCount[] {
  return isOpen(state) ? timelineOfOpen(state) : NO_YEARS;
}
