/** The eight kinds of tie, in the order every list, legend and palette uses. */
export const KINDS = [
  'mutual-defence',
  'security-consultation',
  'intelligence-sharing',
  'exercise',
  'training-and-assistance',
  'basing-and-access',
  'arms-and-technology',
  'political-support',
] as const;

export type Kind = (typeof KINDS)[number];

/** What the opening view shows: who would fight for whom, and who tells whom. */
export const DEFAULT_KINDS: readonly Kind[] = ['mutual-defence', 'intelligence-sharing'];

/** Promises as ATOP distinguishes them; several may hold under one instrument. */
export const OBLIGATIONS = [
  'defence',
  'offence',
  'neutrality',
  'nonaggression',
  'consultation',
] as const;

export type Obligation = (typeof OBLIGATIONS)[number];

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

/** The same kinds, without repeats, in the order of {@link KINDS}. */
export function inKindOrder(kinds: Iterable<Kind>): readonly Kind[] {
  const wanted = new Set(kinds);
  return KINDS.filter((kind) => wanted.has(kind));
}
