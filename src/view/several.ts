import type { Atlas } from '../model/atlas.ts';
import type { PartyId } from '../model/id.ts';
import { OPENING_VIEW, type View } from './view.ts';

type Selecting = Pick<View, 'select' | 'selected' | 'from' | 'to'>;

/** As few parties as are told of together; of one there are details, of two how they are linked. */
const FEWEST = 3;

/** The parties that are selected together; none unless there are enough of them. */
export function severalOf({ selected }: View): readonly PartyId[] {
  return selected.length < FEWEST ? [] : selected;
}

/** The parties that a further one would be added to, in the order in which they were selected. */
export function selectedParties(view: View, atlas: Atlas | undefined): readonly PartyId[] {
  const { select, from, to } = view;
  const several = severalOf(view);
  if (several.length > 0) return several;
  if (from !== undefined && to === undefined) return [from];
  if (select !== undefined && atlas?.parties.has(select as PartyId)) return [select as PartyId];
  return from !== undefined && to !== undefined ? [from, to] : [];
}

/** The change of the view that selects exactly these parties, each once. */
export function selecting(parties: Iterable<PartyId>): Selecting {
  const distinct = [...new Set(parties)];
  const [first, second] = distinct;
  const nothing: Selecting = { select: undefined, selected: [], from: undefined, to: undefined };
  switch (distinct.length) {
    case 0:
      return nothing;
    case 1:
      return { ...nothing, select: first };
    case 2:
      return { ...nothing, from: first, to: second };
    default:
      return { ...nothing, selected: distinct };
  }
}

/** The change that adds a party to what is selected, or takes it out. */
export function toggling(view: View, atlas: Atlas | undefined, party: PartyId): Selecting {
  const parties = selectedParties(view, atlas);
  return selecting(
    parties.includes(party) ? parties.filter((other) => other !== party) : [...parties, party],
  );
}

/** The change that adds parties to what is selected; those that are there already stay. */
export function adding(
  view: View,
  atlas: Atlas | undefined,
  parties: readonly PartyId[],
): Selecting {
  return selecting([...selectedParties(view, atlas), ...parties]);
}

/** Whether a change closes what was opened of several, which are then told of again. */
function closes({ select }: View, change: Partial<View>): boolean {
  return select !== undefined && 'select' in change && change.select === undefined;
}

/**
 * The view after a change: to select one thing or ask about two lets go of several, unless it says
 * otherwise, and without a neighbourhood none has a depth.
 */
export function changed(view: View, change: Partial<View>): View {
  const letsGo = 'from' in change || ('select' in change && !closes(view, change));
  const isWhole = 'focus' in change && change.focus === undefined;
  return {
    ...view,
    ...(letsGo && !('selected' in change) && { selected: [] }),
    ...(isWhole && { depth: OPENING_VIEW.depth }),
    ...change,
  };
}
