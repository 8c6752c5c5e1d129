/** From so many ties on, parallel ones are one band at less than that zoom. */
const BANDS = [
  { ties: 3000, zoom: 9 },
  { ties: 1200, zoom: 3.2 },
] as const;

/** Whether parallel ties merge on a map of so many at that zoom. */
export function isBanded(ties: number, zoom: number): boolean {
  return BANDS.some(({ ties: many, zoom: near }) => ties > many && zoom < near);
}
