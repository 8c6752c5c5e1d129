import type { Atlas } from './atlas.ts';
import type { Records } from './record.ts';

/** What an atlas was made from, to make it again elsewhere; its day of today is a full one. */
export function recordsOf(atlas: Atlas): Records {
  const { title, today, relationships, memberships, events } = atlas;
  return {
    ...{ title, today, relationships, memberships, events },
    nations: [...atlas.nations.values()],
    coalitions: [...atlas.coalitions.values()],
    sources: [...atlas.sources.values()],
  };
}
