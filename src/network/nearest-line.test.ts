import { describe, expect, it } from 'vitest';
import type { SceneEdge } from '../scene/scene.ts';
import { type Line, nearestLine } from './nearest-line.ts';

const line = (id: string, from: [number, number], to: [number, number]): Line => ({
  edge: { id } as SceneEdge,
  from: { x: from[0], y: from[1] },
  to: { x: to[0], y: to[1] },
});
const lines = [line('flat', [0, 0], [100, 0]), line('steep', [0, 0], [0, 100])];

describe('the line at a point', () => {
  it.each([
    [50, 3, 'flat'],
    [2, 60, 'steep'],
    [50, 9, undefined],
    [108, 0, undefined],
    [104, 0, 'flat'],
  ])('%i, %i is %s', (x, y, id) => {
    expect(nearestLine(lines, { x, y }, 5)).toBe(id);
  });

  it('is none where there are no lines, and a line without length is a point', () => {
    expect(nearestLine([], { x: 0, y: 0 }, 5)).toBeUndefined();
    expect(nearestLine([line('dot', [5, 5], [5, 5])], { x: 6, y: 5 }, 5)).toBe('dot');
  });
});
