import { describe, expect, it } from 'vitest';
import type { TieId } from '../model/id.ts';
import { paletteOf } from '../scene/palette.ts';
import { SCENE, tie } from './test-scene.ts';
import { bandCounts, placeTies, tiesMarkup } from './ties.ts';

const LIGHT = paletteOf('light');

function markupOf(...edges: Parameters<typeof placeTies>[0]): string {
  const ties = placeTies(edges, SCENE.nodes, 1);
  return tiesMarkup(ties, bandCounts(ties, String, 6).placed, LIGHT, 1, 'ltr');
}

describe('ties', () => {
  it('run straight from boundary to boundary, rings included', () => {
    // Discs of radius 12 at 0 and 300, each with half a ring of 1.5.
    expect(markupOf(tie('a', 'SAU', 'PAK'))).toContain('d="M12.75 0L287.25 0" stroke="#332288"');
  });

  it('end at the double ring of an outsider', () => {
    expect(markupOf(tie('a', 'EGY', 'USA'))).toContain('d="M12.75 200L284.9 200"');
  });

  it('point with the tip on the boundary of the one who benefits', () => {
    const markup = markupOf(tie('a', 'SAU', 'PAK', { arrow: 'target' }));
    expect(markup).toMatch(/<path d="M287\.25 0L[^"]+Z" fill="#332288" stroke="none"\/>/);
  });

  it('point back where the source benefits', () => {
    const markup = markupOf(tie('a', 'SAU', 'PAK', { arrow: 'source' }));
    expect(markup).toMatch(/<path d="M12\.75 0L[^"]+Z"/);
  });

  it('bend to either side, parallel ones apart', () => {
    const markup = markupOf(
      tie('a', 'SAU', 'PAK', { bend: 12 }),
      tie('b', 'SAU', 'PAK', { bend: -12 }),
    );
    const controls = [...markup.matchAll(/Q150 (-?[\d.]+) /g)].map(([, y]) => Number(y));
    expect(controls).toHaveLength(2);
    expect(controls[0]).toBeGreaterThan(10);
    expect(controls[1]).toBe(-(controls[0] ?? 0));
  });

  it('have the pattern of their kind, scaled to their width', () => {
    expect(markupOf(tie('a', 'SAU', 'PAK', { kind: 'exercise' }))).toContain(
      'stroke-width="2" stroke-dasharray="8 4 2 4"',
    );
    expect(markupOf(tie('a', 'SAU', 'gcc', { kind: 'exercise', form: 'membership' }))).toContain(
      'stroke-width="1.2" stroke-dasharray="4.8 2.4 1.2 2.4"',
    );
    expect(markupOf(tie('a', 'SAU', 'PAK'))).not.toContain('dasharray');
  });

  it('are fainter where weak, and as memberships', () => {
    expect(markupOf(tie('a', 'SAU', 'PAK', { weak: true }))).toContain('opacity="0.4"');
    expect(markupOf(tie('a', 'SAU', 'gcc', { form: 'membership' }))).toContain('opacity="0.7"');
  });

  it('say how many they are where merged', () => {
    const band = SCENE.edges.filter(({ form }) => form === 'band');
    const markup = markupOf(...band);
    expect(markup).toContain('stroke-width="4"');
    expect(markup).toContain('>3</text>');
  });

  it('to a party that is not drawn are left out', () => {
    expect(markupOf(tie('a', 'SAU', 'XXX'))).not.toContain('data-tie');
  });
});

describe('what is written on ties', () => {
  const band = (id: string) =>
    tie(id, 'SAU', 'PAK', { form: 'band', ties: ['x', 'y', 'z'] as TieId[] });
  const counts = (inTheWay: Parameters<typeof bandCounts>[3], ...ids: readonly string[]) =>
    bandCounts(placeTies(ids.map(band), SCENE.nodes, 1), String, 6, inTheWay);
  const box = (left: number, right: number) => ({ left, right, top: -20, bottom: 20 });

  it('stands in the middle', () => {
    expect(counts([], 'a').placed).toMatchObject([{ id: 'a', text: '3', x: 150, y: 0 }]);
  });

  it('gives way to what is in the way, and to each other', () => {
    const { placed, leftOut } = counts([box(140, 160)], 'a', 'b');
    const [first, second] = placed;
    expect(leftOut).toBe(0);
    expect(first?.x).toBeLessThan(140);
    expect(second?.x).toBeGreaterThan(160);
  });

  it('stands nowhere on a tie that is covered', () => {
    expect(counts([box(-10, 310)], 'a')).toEqual({ placed: [], leftOut: 1 });
  });

  it('stands nowhere rather than on another', () => {
    const { placed, leftOut } = counts([box(-10, 140), box(160, 310)], 'a', 'b', 'c');
    expect(placed.map(({ id, x }) => [id, x])).toEqual([['a', 150]]);
    expect(leftOut).toBe(2);
  });
});
