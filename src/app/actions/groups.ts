/** What actions are listed under, in the order of the list. */
export const GROUPS = [
  'find',
  'party',
  'picture',
  'time',
  'page',
  'views',
  'kinds',
  'measures',
  'questions',
  'table',
] as const;
export type Group = (typeof GROUPS)[number];
