import type { Atlas } from '../model/atlas.ts';
import { type Changes, changesBetween } from '../model/changes.ts';
import type { Filter } from '../model/filter.ts';
import { type Group, groupUnder } from '../model/group.ts';
import type { PartyId, TieId } from '../model/id.ts';
import { type Links, linksUnder } from '../model/links.ts';
import { severalOf } from './several.ts';
import { filterOf, type View } from './view.ts';

/** How the two parties that the view asks about are linked; undefined if it asks about none. */
export function linksOf(atlas: Atlas, view: View): Links | undefined {
  const { from, to } = view;
  return from && to ? linksUnder(atlas, filterOf(view, atlas), from, to) : undefined;
}

/** What holds the parties together that the view selects; undefined if fewer than three are. */
export function groupOf(atlas: Atlas, view: View): Group | undefined {
  const parties = severalOf(view);
  return parties.length > 0 ? groupUnder(atlas, filterOf(view, atlas), parties) : undefined;
}

/** What answers a question: what is not dimmed or set aside. */
export interface Lit {
  readonly parties: ReadonlySet<PartyId>;
  readonly ties: ReadonlySet<TieId>;
}

/** What answers the question that is asked, of several parties or of two; undefined where nothing does. */
export function litBy(group: Group | undefined, links: Links | undefined): Lit | undefined {
  if (group) return { parties: group.litParties, ties: group.litTies };
  return links && links.chains.total > 0 ? links : undefined;
}

/** The view's filter with whoever an answer needs, so that none of them is folded away. */
export function answeringFilter(atlas: Atlas, view: View, links: Links | undefined): Filter {
  const filter = filterOf(view, atlas);
  if (!links) return filter;
  const needed = [...links.parties].filter((id) => atlas.nations.has(id));
  return { ...filter, unfolded: new Set([...filter.unfolded, ...needed]) };
}

/** What changed between the two dates that the view compares; undefined if it compares none. */
export function changesOf(atlas: Atlas, view: View): Changes | undefined {
  const { day, otherDay, ...filter } = filterOf(view, atlas);
  return otherDay === undefined ? undefined : changesBetween(atlas, filter, day, otherDay);
}
