/** The mark of what is pinned, in a square of 16: a pin whose point is at the bottom, and its eye. */
export const PIN = {
  square: 16,
  path: 'M8 15.2 3.6 9.3A5.3 5.3 0 1 1 12.4 9.3Z',
  eye: { x: 8, y: 6.2, radius: 2 },
  edge: 1.2,
} as const;

/** Its side, in scene units. */
export const PIN_SIZE = 15;
/** How far it reaches out of the top right corner of its disc or capsule. */
export const PIN_OUT = 6;
