import type { State } from './store.ts';

/** Whether the picture in front draws coalitions as outlines; only the network does. */
export function isOutlined({ view }: State): boolean {
  return view.coalitions === 'hull' && view.screen === 'network';
}
