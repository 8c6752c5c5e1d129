import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId, TieId } from '../model/id.ts';
import { smallAtlas } from '../model/small-atlas.ts';
import { readAddress, writeAddress } from './address.ts';
import { knownView } from './known-view.ts';
import { adding, changed, selectedParties, selecting, severalOf, toggling } from './several.ts';
import { OPENING_VIEW, type View } from './view.ts';

const atlas = smallAtlas();
const [AVA, BOR, CAR, DAL] = ['AVA', 'BOR', 'CAR', 'DAL'] as PartyId[] as [
  PartyId,
  PartyId,
  PartyId,
  PartyId,
];
const having = (...parties: PartyId[]): View => ({ ...OPENING_VIEW, ...selecting(parties) });
const address = (view: View) => writeAddress(view);

describe('parties selected together', () => {
  it('are one to tell of, two to ask about, or several', () => {
    expect(address(having(AVA))).toBe('?select=AVA');
    expect(address(having(AVA, BOR))).toBe('?from=AVA&to=BOR');
    expect(address(having(AVA, BOR, CAR))).toBe('?select=AVA,BOR,CAR');
    expect(address(having())).toBe('');
  });

  it('are added and taken out one by one, in the order in which they came', () => {
    const steps = [AVA, BOR, CAR, BOR, AVA, CAR];
    let view = OPENING_VIEW;
    const seen = steps.map((party) => {
      view = changed(view, toggling(view, atlas, party));
      return selectedParties(view, atlas).join(' ');
    });
    expect(seen).toEqual(['AVA', 'AVA BOR', 'AVA BOR CAR', 'AVA CAR', 'CAR', '']);
  });

  it('are joined by those of a box, each once', () => {
    const view = { ...OPENING_VIEW, select: BOR };
    expect(adding(view, atlas, [AVA, BOR, DAL]).selected).toEqual([BOR, AVA, DAL]);
    expect(adding(view, atlas, [])).toMatchObject({ select: BOR, selected: [] });
  });

  it('answer a question that waits for its second party', () => {
    const waiting = { ...OPENING_VIEW, from: AVA, select: CAR };
    expect(toggling(waiting, atlas, BOR)).toMatchObject({ from: AVA, to: BOR });
  });

  it('do not count a tie among them', () => {
    const view = { ...OPENING_VIEW, select: 'ava-bor-training' as TieId };
    expect(selectedParties(view, atlas)).toEqual([]);
    expect(toggling(view, atlas, BOR)).toMatchObject({ select: BOR });
  });

  it('stay while one thing of theirs is opened, until it is closed and closed again', () => {
    const several = having(AVA, BOR, CAR);
    const { selected } = several;
    const open = changed(several, { select: 'ava-bor-training' as TieId, selected });
    expect(address(open)).toBe('?select=AVA,BOR,CAR&open=ava-bor-training');
    expect(selectedParties(open, atlas)).toEqual([AVA, BOR, CAR]);
    const closed = changed(open, { select: undefined });
    expect(address(closed)).toBe('?select=AVA,BOR,CAR');
    expect(address(changed(closed, { select: undefined }))).toBe('');
    expect(address(changed(open, toggling(open, atlas, DAL)))).toBe('?select=AVA,BOR,CAR,DAL');
  });

  it('are let go by selecting one thing, and by nothing else', () => {
    const several = having(AVA, BOR, CAR);
    expect(severalOf(changed(several, { select: AVA }))).toEqual([]);
    expect(severalOf(changed(several, { from: AVA, to: undefined }))).toEqual([]);
    expect(severalOf(changed(several, { depth: 2 }))).toEqual([AVA, BOR, CAR]);
  });
});

describe('a change of the view', () => {
  it('to the whole forgets how deep a neighbourhood was', () => {
    const around: View = { ...OPENING_VIEW, focus: AVA, depth: 3 };
    expect(address(changed(around, { focus: undefined }))).toBe('');
    expect(address(changed(around, { focus: BOR }))).toBe('?focus=BOR&depth=3');
  });
});

describe('the address of several', () => {
  const known = (search: string) => knownView(readAddress(search).view, atlas);

  it.each([
    ['?select=AVA,BOR,CAR', '?select=AVA,BOR,CAR', []],
    ['?select=AVA,XXX,BOR,CAR', '?select=AVA,BOR,CAR', ['select']],
    ['?select=AVA,XXX,BOR', '?from=AVA&to=BOR', ['select']],
    ['?select=AVA,AVA,BOR', '?from=AVA&to=BOR', []],
    ['?select=AVA,XXX', '?select=AVA', ['select']],
    ['?select=XXX,YYY', '', ['select']],
    ['?select=AVA,ava-bor-training,BOR,DAL', '?select=AVA,BOR,DAL', ['select']],
    ['?select=ava-bor-training', '?select=ava-bor-training', []],
    ['?open=pact/AVA/1&select=AVA,BOR,CAR', '?select=AVA,BOR,CAR&open=pact/AVA/1', []],
    ['?select=AVA,BOR,CAR&open=XXX', '?select=AVA,BOR,CAR', ['open']],
    ['?select=AVA,XXX,BOR&open=DAL', '?from=AVA&to=BOR&select=DAL', ['select']],
    ['?open=AVA', '?select=AVA', []],
  ])('%s is %s', (search, settled, unknown) => {
    const { view, unknown: left } = known(search);
    expect(address(view)).toBe(settled);
    expect(left).toEqual(unknown);
  });

  it('names what it does not understand and keeps the rest', () => {
    const { view, ignored } = readAddress('?select=AVA,%3Cb%3E,BOR,CAR');
    expect(view.selected).toEqual(['AVA', 'BOR', 'CAR']);
    expect(ignored).toEqual(['select']);
    expect(readAddress('?select=,').ignored).toEqual(['select']);
  });

  it('holds any selection of parties, whatever their number', () => {
    fc.assert(
      fc.property(fc.subarray([...atlas.parties.keys()]), (parties) => {
        const { view, unknown } = known(address(having(...parties)));
        expect(selectedParties(view, atlas)).toEqual(parties);
        expect(unknown).toEqual([]);
      }),
    );
  });
});
