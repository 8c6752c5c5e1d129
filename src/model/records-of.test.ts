import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAtlas } from './atlas.ts';
import { anyAtlas } from './random-atlas.ts';
import { recordsOf } from './records-of.ts';

it('makes the same atlas again', () => {
  fc.assert(
    fc.property(anyAtlas, (atlas) => {
      expect(createAtlas(structuredClone(recordsOf(atlas)))).toEqual(atlas);
    }),
  );
});
