import type { Atlas } from '../model/atlas.ts';
import type { PartyId, TieId } from '../model/id.ts';
import { isInRecord } from './as-of.ts';
import { isTieOf } from './selection.ts';
import { selecting } from './several.ts';
import type { View } from './view.ts';

/** The view without the ids and dates that the atlas does not have, and the parameters that held them. */
export function knownView(
  view: View,
  atlas: Atlas,
): { readonly view: View; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const known: { -readonly [Key in keyof View]: View[Key] } = { ...view };
  const isParty = (id: string) => atlas.parties.has(id as PartyId);
  const isCoalition = (id: string) => atlas.coalitions.has(id as PartyId);
  for (const key of ['at', 'compare'] as const) {
    const date = view[key];
    if (date === undefined || isInRecord(date, atlas.today)) continue;
    unknown.push(key);
    known[key] = undefined;
  }
  for (const key of ['focus', 'from', 'to'] as const) {
    const id = view[key];
    if (id === undefined || isParty(id)) continue;
    unknown.push(key);
    known[key] = undefined;
  }
  if (known.from !== undefined && known.from === known.to) {
    unknown.push('to');
    known.to = undefined;
  }
  if (view.select !== undefined && !isParty(view.select) && !isTieOf(atlas, view.select as TieId)) {
    unknown.push(view.selected.length > 0 ? 'open' : 'select');
    known.select = undefined;
  }
  if (!view.pins.every(isParty)) {
    unknown.push('pins');
    known.pins = view.pins.filter(isParty);
  }
  if (!view.unfold.every(isCoalition)) {
    unknown.push('unfold');
    known.unfold = view.unfold.filter(isCoalition);
  }
  if (!view.selected.every(isParty)) unknown.push('select');
  if (view.selected.length > 0) {
    const open = known.select;
    Object.assign(known, selecting(view.selected.filter(isParty)), open && { select: open });
  }
  const { among } = view.narrowing;
  if (among && !among.every(isParty)) {
    unknown.push('only');
    const there = among.filter(isParty);
    known.narrowing = { ...known.narrowing, among: there.length > 0 ? there : undefined };
  }
  const { within } = view.narrowing;
  if (within !== undefined && !isCoalition(within)) {
    unknown.push('within');
    known.narrowing = { ...known.narrowing, within: undefined };
  }
  return { view: known, unknown };
}
