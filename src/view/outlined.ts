import type { Atlas } from '../model/atlas.ts';
import type { Links } from '../model/links.ts';
import { selectionOf } from './selection.ts';
import type { View } from './view.ts';

/** The coalition that is selected, itself or by a membership in it; undefined if none is. */
export function selectedCoalition(atlas: Atlas, { select }: View): string | undefined {
  const selection = select === undefined ? undefined : selectionOf(atlas, select);
  if (selection?.type === 'membership') return selection.record.coalition;
  return selection?.type === 'party' && selection.party.type === 'coalition'
    ? selection.party.id
    : undefined;
}

/**
 * What the view asks to have outlined before all else: what is selected, focused, filtered by or
 * unfolded, and what an answer passes through. Undefined unless coalitions are drawn as outlines.
 */
export function outlinedFirst(
  atlas: Atlas,
  view: View,
  links?: Links,
): readonly string[] | undefined {
  if (view.coalitions !== 'hull') return undefined;
  const { focus, from, to, narrowing, unfold } = view;
  const asked = [selectedCoalition(atlas, view), focus, from, to, narrowing.within];
  return [...asked.flatMap((id) => id ?? []), ...unfold, ...(links?.parties ?? [])];
}
