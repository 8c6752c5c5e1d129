import { type Atlas, insiders } from './atlas.ts';
import type { CoalitionId, NationId, PartyId } from './id.ts';
import type { Obligation } from './kind.ts';
import { amongTest } from './narrow-among.ts';
import type { Confidence, Region } from './party.ts';
import type { StoredTie } from './tenure.ts';
import { isFullRole } from './tie.ts';

/** How firmly a tie that is in force stands. */
export const STANDINGS = ['active', 'suspended', 'contested'] as const;
export type Standing = (typeof STANDINGS)[number];

export const SIDES = ['inside', 'outside'] as const;
/** `inside`: among the OIC's members only; `outside`: ties that reach beyond them. */
export type Side = (typeof SIDES)[number];

export const FORMS = ['bilateral', 'multilateral'] as const;
export type Form = (typeof FORMS)[number];

/** What a filter asks besides kind and date; what is absent or empty asks nothing. */
export interface Narrowing {
  /** At least one nation of the tie lies in one of them. */
  readonly regions?: readonly Region[] | undefined;
  readonly side?: Side | undefined;
  /** Every nation of the tie is a full member on that day. */
  readonly within?: CoalitionId | undefined;
  readonly standings?: readonly Standing[] | undefined;
  /** At least one of them holds under the instrument. */
  readonly obligations?: readonly Obligation[] | undefined;
  readonly form?: Form | undefined;
  readonly confidences?: readonly Confidence[] | undefined;
  /** The parties that alone are shown, with the coalitions that at least two of them are in. */
  readonly among?: readonly PartyId[] | undefined;
}

export function standingOf(tie: StoredTie): Standing {
  switch (tie.form === 'relationship' ? tie.record.status : tie.record.state) {
    case 'suspended':
    case 'frozen':
      return 'suspended';
    case 'contested':
    case 'disputed':
    case 'announced':
      return 'contested';
    case 'active':
    case 'signed':
    case 'ended':
      return 'active';
  }
}

function obligationsOf(atlas: Atlas, tie: StoredTie): readonly Obligation[] {
  if (tie.form === 'relationship') return tie.record.obligations;
  return atlas.coalitions.get(tie.record.coalition)?.obligations ?? [];
}

type Test = (tie: StoredTie) => boolean;

function testsOf(atlas: Atlas, ties: readonly StoredTie[], narrowing: Narrowing): readonly Test[] {
  const { regions, side, within, standings, obligations, form, confidences } = narrowing;
  const nationsOf = ({ a, b }: StoredTie) =>
    [a, b].filter((id): id is NationId => atlas.nations.has(id));
  const tests: Test[] = [];
  if (regions?.length) {
    const lies = (id: NationId) =>
      regions.some((region) => atlas.nations.get(id)?.region === region);
    tests.push((tie) => nationsOf(tie).some(lies));
  }
  if (side) {
    const inside = insiders(atlas);
    const staysInside = (tie: StoredTie) => nationsOf(tie).every((id) => inside.has(id));
    tests.push((tie) => staysInside(tie) === (side === 'inside'));
  }
  if (within) {
    const members = new Set<PartyId>(
      ties.flatMap((tie) =>
        tie.form === 'membership' && tie.b === within && isFullRole(tie.record.role) ? [tie.a] : [],
      ),
    );
    tests.push((tie) => nationsOf(tie).every((id) => members.has(id)));
  }
  if (standings?.length) tests.push((tie) => standings.includes(standingOf(tie)));
  if (obligations?.length) {
    tests.push((tie) => obligationsOf(atlas, tie).some((one) => obligations.includes(one)));
  }
  if (form) tests.push((tie) => (tie.form === 'membership') === (form === 'multilateral'));
  if (confidences?.length) {
    tests.push(({ record }) => confidences.some((confidence) => confidence === record.confidence));
  }
  return tests;
}

/**
 * The ties that pass every question of the narrowing.
 *
 * @param inForce all ties in force on the day, by which membership in `within` is judged
 */
export function narrow(
  atlas: Atlas,
  ties: readonly StoredTie[],
  narrowing: Narrowing,
  inForce: readonly StoredTie[],
): readonly StoredTie[] {
  const { among } = narrowing;
  const tests = [
    ...testsOf(atlas, inForce, narrowing),
    ...(among?.length ? [amongTest(ties, among)] : []),
  ];
  return tests.length === 0 ? ties : ties.filter((tie) => tests.every((test) => test(tie)));
}
