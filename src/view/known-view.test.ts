import { describe, expect, it } from 'vitest';
import { smallAtlas } from '../model/small-atlas.ts';
import { readAddress } from './address.ts';
import { knownView } from './known-view.ts';

const left = (address: string) => knownView(readAddress(address).view, smallAtlas()).unknown;

describe('what the atlas does not have is left out of the view:', () => {
  it.each([
    ['?from=AVA&to=BOR', []],
    ['?from=AVA&to=AVA', ['to']],
    ['?from=XXX&to=YYY', ['from', 'to']],
    ['?focus=XXX&select=YYY&unfold=zzz', ['focus', 'select', 'unfold']],
    ['?within=zzz', ['within']],
    ['?only=AVA,zzz', ['only']],
    ['?pins=AVA,pact,zzz', ['pins']],
    ['?only=zzz&within=zzz', ['only', 'within']],
    ['?at=1800&compare=9999', ['at', 'compare']],
  ])('%s', (address, unknown) => {
    expect(left(address)).toEqual(unknown);
  });
});
