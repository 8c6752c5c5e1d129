/** The change of the view that leaves nothing selected and nothing asked, so that an answer has room. */
export const UNASKED = {
  select: undefined,
  selected: [],
  from: undefined,
  to: undefined,
  compare: undefined,
  measure: undefined,
} as const;
