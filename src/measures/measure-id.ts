/** In the order in which they are offered. Apart from the measures, so that names alone load no library. */
export const MEASURE_IDS = [
  'brokerage',
  'betweenness',
  'degree',
  'closeness',
  'communities',
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];
