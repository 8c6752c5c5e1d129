import type { Actions } from '../../messages/en-actions.ts';
import type { PartyId } from '../../model/id.ts';
import type { Party } from '../../model/party.ts';
import { type Action, isPossible } from '../actions/action.ts';
import { otherWords } from '../actions/further-words.ts';
import { GROUPS } from '../actions/groups.ts';
import { ACTIONS } from '../actions/registry.ts';
import { fold } from '../search/fold.ts';
import type { FindParties } from '../search/party-index.ts';
import type { Target } from '../state/over.ts';
import type { State } from '../state/store.ts';
import { beginsWords, type Fit, fitOf } from './fuzzy.ts';

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

interface Fitting {
  readonly entries: readonly Entry[];
  /** How well the best of them fits: by words, by a part, by letters alone; undefined if none does. */
  readonly by: 'words' | 'part' | 'letters' | undefined;
}

function byOf(fit: Fit): Fitting['by'] {
  if (fit >= 3) return 'words';
  return fit === 2 ? 'part' : 'letters';
}

/** The actions that fit in the best way any does: what shares mere letters is noise beside a word. */
function fittingActions(query: string, sought: Sought): Fitting {
  const fits = actionsIn(sought).flatMap((entry) => {
    const fit = fitOf(query, entry.name, otherWords(entry.key));
    return fit === undefined ? [] : [{ entry, fit }];
  });
  if (fits.length === 0) return { entries: [], by: undefined };
  const by = byOf(fits.reduce<Fit>((best, { fit }) => (fit > best ? fit : best), 1));
  const rank = ({ entry, fit }: (typeof fits)[number]) =>
    fit + (sought.recent.includes(entry.key) ? 0.5 : 0) - (entry.isPossible ? 0 : 10);
  const entries = fits
    .filter(({ fit }) => byOf(fit) === by)
    .sort((one, other) => rank(other) - rank(one))
    .map(({ entry }) => entry);
  return { entries, by };
}

/** Shorter words than this are too like others for errors in them to be forgiven. */
const FORGIVEN_FROM = 4;

/** Every name and code of a party. */
function namesOf(party: Party): string {
  const code = party.type === 'nation' ? (party.iso2 ?? '') : party.abbreviation;
  return [party.id, code, party.name, party.nameArabic, ...party.aliases].join(' ');
}

/** The parties whose names or codes begin as typed; where none do, those the search takes it for. */
function partiesFor(query: string, { find, state }: Sought) {
  const found = find(query);
  const meant = found.filter((id) => {
    const party = state.atlas?.parties.get(id);
    return party !== undefined && beginsWords(query, namesOf(party));
  });
  const forgiven = query.trim().length < FORGIVEN_FROM ? [] : found;
  const areMeant = meant.length > 0;
  return { areMeant, ids: (areMeant ? meant : forgiven).slice(0, MOST_PARTIES) };
}

/**
 * What the palette lists: all that is possible now, lately chosen first, until something is typed;
 * then actions and parties that fit, the better the earlier, what is not possible now last. Actions
 * come before parties where what was typed begins words of both.
 */
export function sectionsFor(query: string, sought: Sought): readonly Section[] {
  const { words } = sought;
  if (query.trim() === '') return everything(sought).filter(({ entries }) => entries.length > 0);
  const fitting = fittingActions(query, sought);
  const asked = partyQuery(query, words);
  const { ids, areMeant } = partiesFor(asked, sought);
  const isWorded = fitting.by === 'words';
  const parties = areMeant || !isWorded ? ids.flatMap((id) => party(sought, id)) : [];
  const sections = [
    { title: words.palette.actions, entries: fitting.entries },
    { title: words.palette.parties, entries: parties },
  ];
  if (!isWorded) sections.reverse();
  return sections.filter(({ entries }) => entries.length > 0);
}
