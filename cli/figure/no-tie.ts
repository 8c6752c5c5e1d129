import type { Atlas } from '../../src/model/atlas.ts';
import { visible } from '../../src/model/filter.ts';
import type { PartyId } from '../../src/model/id.ts';
import { KINDS, type Kind } from '../../src/model/kind.ts';
import { matrixFilter } from '../../src/view/matrix-filter.ts';
import { answeringFilter, linksOf } from '../../src/view/seen.ts';
import type { View } from '../../src/view/view.ts';

function hasTie(atlas: Atlas, view: View): boolean {
  const filter =
    view.screen === 'matrix'
      ? matrixFilter(view, atlas)
      : answeringFilter(atlas, view, linksOf(atlas, view));
  return visible(atlas, filter).ties.length > 0;
}

/** Those kinds each of which alone would give the figure of that view a tie. */
function kindsWithTies(atlas: Atlas, view: View): readonly Kind[] {
  return KINDS.filter((kind) => hasTie(atlas, { ...view, kinds: [kind] }));
}

/** Whether its members have ties where the coalition in the middle is no party that could. */
function hasTiesWithin(atlas: Atlas, view: View): boolean {
  const within = view.focus === undefined ? undefined : atlas.coalitions.get(view.focus)?.id;
  const narrowing = { ...view.narrowing, within };
  return within !== undefined && hasTie(atlas, { ...view, focus: undefined, narrowing });
}

/** What to tell of a view whose figure shows no tie. */
export function noTieNotice(atlas: Atlas, view: View): string {
  const kinds = kindsWithTies(atlas, view);
  if (kinds.length > 0) return `the figure shows no tie: --ties ${kinds.join()} would show some`;
  if (
    view.coalitions === 'none' &&
    atlas.parties.get(view.focus as PartyId)?.type === 'coalition'
  ) {
    return `the figure shows no tie: coalitions are hidden, ${view.focus} too; another --coalitions shows it`;
  }
  const isNarrowed = Object.values(view.narrowing).some((value) => value !== undefined);
  const remedy = hasTiesWithin(atlas, view)
    ? `--within ${view.focus} instead of --focus shows those of its members`
    : `another date${isNarrowed ? ' or fewer filters' : ''} may have some`;
  return `the figure shows no tie, nor would it with other --ties: ${remedy}`;
}
