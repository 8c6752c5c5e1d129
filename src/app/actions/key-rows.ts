import type { Actions } from '../../messages/en-actions.ts';
import type { State } from '../state/store.ts';
import { GROUPS, type Group } from './groups.ts';
import { ACTIONS } from './registry.ts';
import { presentTarget } from './target.ts';

interface KeyRow {
  readonly name: string;
  readonly keys: readonly string[];
}

interface KeyGroup {
  readonly group: Group;
  readonly rows: readonly KeyRow[];
}

/** Every key and what it does, by group; actions of one name share a row. */
export function keyRows(words: Actions, state: State): readonly KeyGroup[] {
  const target = presentTarget(state);
  return GROUPS.map((group) => {
    const rows = new Map<string, string[]>();
    for (const action of ACTIONS) {
      if (action.group !== group || !action.keys) continue;
      const name = action.name(words, state, target);
      rows.set(name, [...(rows.get(name) ?? []), ...action.keys]);
    }
    return { group, rows: [...rows].map(([name, keys]) => ({ name, keys })) };
  }).filter(({ rows }) => rows.length > 0);
}
