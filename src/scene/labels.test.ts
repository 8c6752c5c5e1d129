import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelCandidate, labelCentre, placeLabels, type Side } from './labels.ts';

type Candidate = LabelCandidate<string>;

/** A disc of 20 with a label of 40 by 10. */
function disc(id: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate {
  const size = { width: 20, height: 20, labelWidth: 40, labelHeight: 10 };
  return { id, x, y, ...size, rank: 1, ...more };
}

const sides = (placed: ReadonlyMap<string, Side>) => Object.fromEntries(placed);

describe('a label', () => {
  it.each<[Side, number, number]>([
    ['below', 100, 117],
    ['above', 100, 83],
    ['right', 132, 100],
    ['left', 68, 100],
  ])('%s has its centre at %i, %i', (side, x, y) => {
    expect(labelCentre(side, disc('A', 100, 100))).toEqual({ x, y });
  });

  it('goes below where there is room', () => {
    expect(sides(placeLabels([disc('A', 0, 0), disc('B', 200, 0)]))).toEqual({
      A: 'below',
      B: 'below',
    });
  });

  it('goes above, right and left in turn where nodes are in the way', () => {
    const below = disc('B', 0, 20);
    const above = disc('C', 0, -20);
    const right = disc('D', 30, 0);
    const left = disc('E', -30, 0);
    const side = (...others: Candidate[]) =>
      placeLabels([disc('A', 0, 0)], [disc('A', 0, 0), ...others]).get('A');
    expect(side(below)).toBe('above');
    expect(side(below, above)).toBe('right');
    expect(side(below, above, right)).toBe('left');
    expect(side(below, above, right, left)).toBeUndefined();
  });

  it('of the highest rank wins, then the first by id', () => {
    const crowd = (rankOfB: number) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((id, index) =>
        disc(id, index, 0, { rank: id === 'B' ? rankOfB : 1 }),
      );
    const points: readonly Candidate[] = [];
    expect(sides(placeLabels(crowd(2), points))).toMatchObject({ B: 'below', A: 'above' });
    expect(sides(placeLabels(crowd(1), points))).toMatchObject({ A: 'below', B: 'above' });
    expect(sides(placeLabels(crowd(0), points))).toMatchObject({ A: 'below', C: 'above' });
  });

  it('does not reach out of the frame', () => {
    const frame = { left: -100, right: 100, top: -100, bottom: 15 };
    expect(placeLabels([disc('A', 0, 0)], undefined, frame).get('A')).toBe('above');
    const slot = { left: -15, right: 15, top: -15, bottom: 15 };
    expect(placeLabels([disc('A', 0, 0)], undefined, slot).size).toBe(0);
  });
});

describe('labels of any picture', () => {
  const size = fc.integer({ min: 4, max: 60 });
  const spot = fc.integer({ min: -150, max: 150 });
  const anyCandidates = fc
    .array(
      fc.record({
        x: spot,
        y: spot,
        width: size,
        height: size,
        labelWidth: size,
        labelHeight: size,
        rank: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 30 },
    )
    .map((all) => all.map((one, index): Candidate => ({ id: `N${index}`, ...one })));
  const frame: Box = { left: -160, right: 160, top: -160, bottom: 160 };

  const boxAt = (centre: { x: number; y: number }, width: number, height: number): Box => ({
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  });
  const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
    Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  const labelBox = (one: Candidate, side: Side) =>
    boxAt(labelCentre(side, one), one.labelWidth, one.labelHeight);

  it('meet no other label and no other node, and stay in the frame', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const placed = placeLabels(candidates, candidates, frame);
        const boxes = candidates.flatMap((one) => {
          const side = placed.get(one.id);
          return side ? [{ id: one.id, box: labelBox(one, side) }] : [];
        });
        expect(boxes).toHaveLength(placed.size);
        boxes.forEach(({ id, box }, index) => {
          for (const later of boxes.slice(index + 1)) expect(meet(box, later.box)).toBe(false);
          for (const node of candidates) {
            const disc = boxAt(node, node.width, node.height);
            if (node.id !== id) expect(meet(box, disc)).toBe(false);
          }
          expect(box.left >= frame.left && box.right <= frame.right).toBe(true);
          expect(box.top >= frame.top && box.bottom <= frame.bottom).toBe(true);
        });
      }),
    );
  });

  it('are the same whatever the order they are asked for in', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const back = [...candidates].reverse();
        expect(sides(placeLabels(back, back, frame))).toEqual(
          sides(placeLabels(candidates, candidates, frame)),
        );
      }),
    );
  });

  it('leave one out only if something higher, or a node, or the frame is in its way', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const placed = placeLabels(candidates, candidates, frame);
        for (const one of candidates) {
          if (placed.has(one.id)) continue;
          const higher = candidates.filter(({ rank }) => rank >= one.rank);
          const among = placeLabels([...higher], candidates, frame);
          expect(among.has(one.id)).toBe(false);
        }
      }),
    );
  });
});
