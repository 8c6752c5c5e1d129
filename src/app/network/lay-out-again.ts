import type { PartyId } from '../../model/id.ts';
import { layoutOfVisible } from '../../network/layout/layout-input.ts';
import type { LayoutInput } from '../../network/layout/place.ts';
import { positionsIn } from '../../network/viewport.ts';
import type { Point } from '../../scene/scene.ts';
import { visibleIn } from '../state/derived.ts';
import { type State, store } from '../state/store.ts';
import { timed } from '../state/timing.ts';
import { askWorker } from '../worker/ask-worker.ts';
import { onCanvas } from './instance.ts';

function startWorker(): Worker {
  return new Worker(new URL('../../network/layout/layout.worker.ts', import.meta.url), {
    type: 'module',
  });
}

let running: AbortController | undefined;

/** Where the pinned parties are on screen, dragged ones included. */
function pinnedPlaces({ view: { pins }, positions }: State): ReadonlyMap<PartyId, Point> {
  let drawn: ReadonlyMap<string, Point> = positions;
  onCanvas((cy) => {
    drawn = positionsIn(cy);
  });
  return new Map(
    pins.flatMap((id) => {
      const at = drawn.get(id);
      return at ? [[id, at] as const] : [];
    }),
  );
}

/** Lays out what is visible, in a worker; the rest and what is pinned keep their places. */
export async function layOutAgain(): Promise<void> {
  const state = store.getState();
  const visible = visibleIn(state);
  if (!state.atlas || !visible) return;
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  store.setState({ layingOut: true });
  try {
    const input = layoutOfVisible(state.atlas, visible.parties, visible.ties, pinnedPlaces(state));
    const found = await timed('layout', () =>
      askWorker<LayoutInput, ReadonlyMap<PartyId, Point>>(startWorker, input, signal),
    );
    store.setState(({ positions }) => ({ positions: new Map([...positions, ...found]) }));
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (running?.signal === signal) store.setState({ layingOut: false });
  }
}

export function cancelLayout(): void {
  running?.abort();
  store.setState({ layingOut: false });
}

/** Back to the positions the atlas opened with. */
export function restoreLayout(): void {
  store.setState(({ originalPositions }) => ({ positions: originalPositions }));
}
