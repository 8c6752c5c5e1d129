/** The size of the whole world on the map, in map units. */
export const WORLD = { width: 1000, height: 487 } as const;
