import type { Atlas } from '../model/atlas.ts';
import type { Positions } from './scene.ts';

/** The words of a scene for tests: names in full. */
export const PLAIN_TEXT = {
  label: ({ name }: { readonly name: string }) => name,
  others: (count: number) => `and ${count}`,
};

/** Every party in a place of its own, no three in one line. */
export function placesOf(atlas: Atlas): Positions {
  return new Map(
    [...atlas.parties.keys()].map((id, index) => [id, { x: 40 * index, y: 7 * index * index }]),
  );
}
