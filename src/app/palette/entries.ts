import type { Actions } from '../../messages/en-actions.ts';
import type { PartyId } from '../../model/id.ts';
import { type Action, GROUPS, isPossible } from '../actions/action.ts';
import { ACTIONS } from '../actions/registry.ts';
import { fold } from '../search/fold.ts';
import type { FindParties } from '../search/party-index.ts';
import type { Target } from '../state/over.ts';
import type { State } from '../state/store.ts';
import { fitOf } from './fuzzy.ts';

interface Named {
  /** Under which it is remembered. */
  readonly key: string;
  readonly name: string;
}

export type Entry = Named &
  (
    | { readonly type: 'action'; readonly action: Action; readonly isPossible: boolean }
    | { readonly type: 'party'; readonly id: PartyId; readonly isPossible: true }
  );

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const MOST_PARTIES = 6;

export interface Sought {
  readonly state: State;
  readonly target: Target;
  readonly words: Actions;
  readonly find: FindParties;
  /** Keys of what was lately chosen. */
  readonly recent: readonly string[];
}

function actionsIn({ state, target, words }: Sought): readonly Entry[] {
  return ACTIONS.filter(({ keyOnly }) => !keyOnly).map((action) => ({
    type: 'action',
    key: action.id,
    action,
    name: action.name(words, state, target),
    isPossible: isPossible(action, state, target),
  }));
}

function party({ state, words }: Sought, id: PartyId): readonly Entry[] {
  const name = state.atlas?.parties.get(id)?.name;
  if (name === undefined) return [];
  return [
    { type: 'party', key: `party:${id}`, id, name: words.palette.goTo(name), isPossible: true },
  ];
}

function recently(sought: Sought, actions: readonly Entry[]): readonly Entry[] {
  return sought.recent.flatMap((key) => {
    const [, id] = /^party:(.+)$/.exec(key) ?? [];
    if (id !== undefined) return party(sought, id as PartyId);
    return actions.filter((entry) => entry.key === key && entry.isPossible);
  });
}

function everything(sought: Sought): readonly Section[] {
  const { words } = sought;
  const actions = actionsIn(sought);
  const recent = recently(sought, actions);
  const isShown = (entry: Entry) => entry.isPossible && !recent.includes(entry);
  const groups = GROUPS.map((group) => ({
    title: words.groups[group],
    entries: actions.filter(
      (entry) => entry.type === 'action' && entry.action.group === group && isShown(entry),
    ),
  }));
  return [{ title: words.palette.recent, entries: recent }, ...groups];
}

/** What is left of the query for parties: "go to" may stand before their name. */
function partyQuery(query: string, words: Actions): string {
  const start = fold(words.palette.goTo('').trim());
  const text = fold(query).trimStart();
  return text.startsWith(`${start} `) ? text.slice(start.length) : query;
}

/**
 * What the palette lists: all that is possible now, lately chosen first, until something is typed;
 * then actions and parties that fit, the better the earlier, what is not possible now last.
 */
export function sectionsFor(query: string, sought: Sought): readonly Section[] {
  const { words, recent, find } = sought;
  if (query.trim() === '') return everything(sought).filter(({ entries }) => entries.length > 0);
  const rank = (entry: Entry) => {
    const fit = fitOf(query, entry.name) ?? 0;
    return fit + (recent.includes(entry.key) ? 0.5 : 0) - (entry.isPossible ? 0 : 10);
  };
  const fitting = actionsIn(sought)
    .filter(({ name }) => fitOf(query, name) !== undefined)
    .sort((one, other) => rank(other) - rank(one));
  const parties = find(partyQuery(query, words))
    .slice(0, MOST_PARTIES)
    .flatMap((id) => party(sought, id));
  const [best] = fitting;
  const sections = [
    { title: words.palette.actions, entries: fitting },
    { title: words.palette.parties, entries: parties },
  ];
  if (!best || rank(best) < 2) sections.reverse();
  return sections.filter(({ entries }) => entries.length > 0);
}
