import type { KnownDate } from '../model/date.ts';
import type { CoalitionId, PartyId } from '../model/id.ts';
import { DEFAULT_KINDS, type Kind, type Obligation } from '../model/kind.ts';
import type { Form, Narrowing, Side, Standing } from '../model/narrow.ts';
import type { Confidence, Region } from '../model/party.ts';
import { OPENING_VIEW, type View } from './view.ts';

/** One thing the narrowing asks of a tie. */
export type NarrowingOn =
  | { readonly type: 'region'; readonly word: Region }
  | { readonly type: 'side'; readonly word: Side }
  | { readonly type: 'within'; readonly word: CoalitionId }
  | { readonly type: 'standing'; readonly word: Standing }
  | { readonly type: 'obligation'; readonly word: Obligation }
  | { readonly type: 'form'; readonly word: Form }
  | { readonly type: 'among'; readonly word: readonly PartyId[] }
  | { readonly type: 'confidence'; readonly word: Confidence };

/** One way in which what is shown differs from what the opening view shows. */
export type FilterOn =
  | { readonly type: 'kinds'; readonly word: readonly Kind[] }
  | { readonly type: 'at'; readonly word: KnownDate }
  | { readonly type: 'focus'; readonly word: PartyId; readonly depth: number }
  | { readonly type: 'pin'; readonly word: PartyId }
  | NarrowingOn;

type ListKey = 'regions' | 'standings' | 'obligations' | 'confidences';

/** The narrowing with one word of a list on or off, in the order of `words`; an empty list is left out. */
export function withWord<Key extends ListKey>(
  narrowing: Narrowing,
  key: Key,
  words: readonly NonNullable<Narrowing[Key]>[number][],
  word: NonNullable<Narrowing[Key]>[number],
  on: boolean,
): Narrowing {
  const chosen = new Set<string>(narrowing[key]);
  if (on) chosen.add(word);
  else chosen.delete(word);
  const kept = words.filter((one) => chosen.has(one));
  return { ...narrowing, [key]: kept.length > 0 ? kept : undefined };
}

/** What the narrowing asks, one by one. */
export function narrowingOn(narrowing: Narrowing): readonly NarrowingOn[] {
  const { regions, side, within, standings, obligations, form, confidences, among } = narrowing;
  return [
    ...(regions ?? []).map((word) => ({ type: 'region', word }) as const),
    ...(side ? [{ type: 'side', word: side } as const] : []),
    ...(within ? [{ type: 'within', word: within } as const] : []),
    ...(standings ?? []).map((word) => ({ type: 'standing', word }) as const),
    ...(obligations ?? []).map((word) => ({ type: 'obligation', word }) as const),
    ...(form ? [{ type: 'form', word: form } as const] : []),
    ...(confidences ?? []).map((word) => ({ type: 'confidence', word }) as const),
    ...(among?.length ? [{ type: 'among', word: among } as const] : []),
  ];
}

/** Every filter that differs from the opening view. */
export function filtersOn({ kinds, at, focus, depth, pins, narrowing }: View): readonly FilterOn[] {
  const isUsual = kinds.join() === DEFAULT_KINDS.join();
  return [
    ...(isUsual ? [] : [{ type: 'kinds', word: kinds } as const]),
    ...(at === undefined ? [] : [{ type: 'at', word: at } as const]),
    ...(focus === undefined ? [] : [{ type: 'focus', word: focus, depth } as const]),
    ...narrowingOn(narrowing),
    ...pins.map((word) => ({ type: 'pin', word }) as const),
  ];
}

function without({ narrowing }: View, filter: NarrowingOn): Narrowing {
  const but = <Word>(words: readonly Word[] | undefined): readonly Word[] | undefined => {
    const kept = words?.filter((word) => word !== filter.word) ?? [];
    return kept.length > 0 ? kept : undefined;
  };
  switch (filter.type) {
    case 'region':
      return { ...narrowing, regions: but(narrowing.regions) };
    case 'standing':
      return { ...narrowing, standings: but(narrowing.standings) };
    case 'obligation':
      return { ...narrowing, obligations: but(narrowing.obligations) };
    case 'confidence':
      return { ...narrowing, confidences: but(narrowing.confidences) };
    case 'side':
    case 'within':
    case 'form':
    case 'among':
      return { ...narrowing, [filter.type]: undefined };
  }
}

/** The change of the view that takes one filter off. */
export function takingOff(view: View, filter: FilterOn): Partial<View> {
  switch (filter.type) {
    case 'kinds':
      return { kinds: OPENING_VIEW.kinds };
    case 'at':
      return { at: undefined };
    case 'focus':
      return { focus: undefined, depth: OPENING_VIEW.depth };
    case 'pin':
      return { pins: view.pins.filter((id) => id !== filter.word) };
    default:
      return { narrowing: without(view, filter) };
  }
}

/** The change of the view that takes every filter off. */
export const UNFILTERED: Partial<View> = {
  kinds: OPENING_VIEW.kinds,
  at: undefined,
  focus: undefined,
  depth: OPENING_VIEW.depth,
  narrowing: OPENING_VIEW.narrowing,
  pins: OPENING_VIEW.pins,
};
