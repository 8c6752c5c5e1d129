import type { Atlas } from '../../model/atlas.ts';
import type { Changes } from '../../model/changes.ts';
import { type Filter, type Visible, visible } from '../../model/filter.ts';
import type { Group } from '../../model/group.ts';
import type { PartyId } from '../../model/id.ts';
import type { Links } from '../../model/links.ts';
import { timeline, type YearCount } from '../../model/timeline.ts';
import { type Drawn, isCrowded, sceneOf } from '../../plate/scene-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { outlinedFirst } from '../../view/outlined.ts';
import { answeringFilter, changesOf, groupOf, linksOf } from '../../view/seen.ts';
import { selectedParties } from '../../view/several.ts';
import { filterOf } from '../../view/view.ts';
import { figureWords } from '../messages.ts';
import type { State } from './store.ts';

/** Keeps the last result for as long as the key stays the same. */
export function lastOnly<Input, Result>(
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

/** The same text for filters that let the same through. */
export function filterKey({ kinds, unfolded, ...rest }: Filter): string {
  return JSON.stringify([rest, [...kinds], [...unfolded].sort()]);
}

const EMPTY_SCENE: Scene = { nodes: [], edges: [] };

const viewKey = lastOnly(
  ({ atlas, view }: Open) => [atlas, view],
  ({ atlas, view }: Open) => filterKey(filterOf(view, atlas)),
);

const linksOfOpen = lastOnly(
  (state: Open) => [state.atlas, state.view.from, state.view.to, viewKey(state)],
  ({ atlas, view }: Open) => linksOf(atlas, view),
);

const groupOfOpen = lastOnly(
  (state: Open) => [state.atlas, state.view.selected, viewKey(state)],
  ({ atlas, view }: Open) => groupOf(atlas, view),
);

const answering = lastOnly(
  (state: Open) => [state.atlas, state.view, linksOfOpen(state)],
  (state: Open) => {
    const filter = answeringFilter(state.atlas, state.view, linksOfOpen(state));
    return { filter, key: filterKey(filter) };
  },
);

const visibleOfOpen = lastOnly(
  (state: Open) => [state.atlas, answering(state).key],
  (state: Open) => visible(state.atlas, answering(state).filter),
);

const changesOfOpen = lastOnly(
  (state: Open) => [state.atlas, viewKey(state)],
  ({ atlas, view }: Open) => changesOf(atlas, view),
);

const outlinedOfOpen = lastOnly(
  (state: Open) => [
    state.atlas,
    outlinedFirst(state.atlas, state.view, linksOfOpen(state))?.join(),
  ],
  (state: Open) => outlinedFirst(state.atlas, state.view, linksOfOpen(state)),
);

function crowdOf(state: Open): Pick<Drawn, 'crowded' | 'selected'> {
  if (!isCrowded(visibleOfOpen(state))) return {};
  const { select } = state.view;
  const isParty = state.atlas.parties.has(select as PartyId);
  return { crowded: true, selected: isParty ? (select as PartyId) : undefined };
}

const sceneOfOpen = lastOnly(
  (state: Open) => [
    visibleOfOpen(state),
    state.positions,
    state.far,
    state.measured,
    changesOfOpen(state),
    outlinedOfOpen(state),
    state.view.pins,
    crowdOf(state).selected,
  ],
  (state: Open) =>
    sceneOf(
      {
        ...state,
        ...crowdOf(state),
        visible: visibleOfOpen(state),
        changes: changesOfOpen(state),
        outlined: outlinedOfOpen(state),
        pins: state.view.pins,
      },
      figureWords(),
    ),
);

const timelineOfOpen = lastOnly(
  ({ atlas }: Open) => [atlas],
  ({ atlas }: Open) => timeline(atlas),
);

function isOpen(state: State): state is Open {
  return state.atlas !== undefined;
}

/** What the view asks for, and whoever its answers need; undefined until the atlas is open. */
export function filterIn(state: State): Filter | undefined {
  return isOpen(state) ? answering(state).filter : undefined;
}

/** What the view lets through; undefined until the atlas is open. */
export function visibleIn(state: State): Visible | undefined {
  return isOpen(state) ? visibleOfOpen(state) : undefined;
}

/** Which coalitions the view wants outlined before others; undefined unless they are drawn as outlines. */
export function outlinedIn(state: State): readonly string[] | undefined {
  return isOpen(state) ? outlinedOfOpen(state) : undefined;
}

/** How the two parties that are asked about are linked; undefined if none are. */
export function linksIn(state: State): Links | undefined {
  return isOpen(state) ? linksOfOpen(state) : undefined;
}

/** What holds the parties together that are selected; undefined if fewer than three are. */
export function groupIn(state: State): Group | undefined {
  return isOpen(state) ? groupOfOpen(state) : undefined;
}

const togetherOf = lastOnly(
  ({ atlas, view }: State) => [atlas, view.select, view.selected, view.from, view.to],
  ({ atlas, view }: State) =>
    view.select === undefined || view.selected.length > 0 ? selectedParties(view, atlas) : [],
);

/** The parties that are singled out together, two that are asked about included; none while something else is selected alone. */
export function togetherIn(state: State): readonly PartyId[] {
  return togetherOf(state);
}

/** Whether so much is visible that ties share lines, and whose do not. */
export function crowdIn(state: State): Pick<Drawn, 'crowded' | 'selected'> {
  return isOpen(state) ? crowdOf(state) : {};
}

/** What changed between the two dates that are compared; undefined if none are. */
export function changesIn(state: State): Changes | undefined {
  return isOpen(state) ? changesOfOpen(state) : undefined;
}

export function sceneIn(state: State): Scene {
  return isOpen(state) ? sceneOfOpen(state) : EMPTY_SCENE;
}

const NO_YEARS: readonly YearCount[] = [];

export function timelineIn(state: State): readonly YearCount[] {
  return isOpen(state) ? timelineOfOpen(state) : NO_YEARS;
}
