import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../scene/palette.ts';
import type { FigurePage } from '../figure.ts';
import { figureSvg } from '../figure-svg.ts';
import { segmentsOf } from '../read/path-data.ts';
import { PAGE } from '../test-scene.ts';
import { COMPARED, MATRIX } from './test-matrix.ts';

const LEGEND: Partial<FigurePage> = {
  legend: [
    { kind: 'mutual-defence', label: 'Mutual defence', count: 1 },
    { kind: 'exercise', label: 'Exercises', count: 1 },
  ],
  legendNotes: [
    { sample: 'weak', label: 'Suspended' },
    { sample: 'border', label: 'Here a region begins' },
  ],
};

function drawn(page: Partial<FigurePage> = {}, matrix = MATRIX) {
  const svg = figureSvg(matrix, { ...PAGE, ...LEGEND, ...page });
  const { document } = new Window();
  document.body.innerHTML = svg;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return { svg, all };
}

/** The least and the greatest x that a path reaches. */
function reach(path: { getAttribute: (name: string) => string | null } | undefined) {
  const xs = segmentsOf(path?.getAttribute('d') ?? '').flatMap((segment) =>
    'points' in segment ? [segment.points[0]] : [],
  );
  return [Math.min(...xs), Math.max(...xs)] as const;
}

describe('a figure of a matrix', () => {
  it('names every nation at its row and at its column, as text and as a group', () => {
    const { all } = drawn();
    expect(all('#rows > g').map(({ id }) => id)).toEqual([
      'nation-SAU',
      'nation-EGY',
      'nation-USA',
    ]);
    expect(all('#columns > g').map(({ id }) => id)).toEqual([
      'column-SAU',
      'column-EGY',
      'column-USA',
    ]);
    for (const group of ['#rows', '#columns']) {
      const names = ['Saudi Arabia', 'Egypt', 'United States'];
      expect(all(`${group} > g > title`).map(({ textContent }) => textContent)).toEqual(names);
      expect(all(`${group} text`).map(({ textContent }) => textContent)).toEqual(names);
    }
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has each cell in the row of its nation, with the kinds in it, weak ones pale', () => {
    const { all } = drawn();
    const cells = all('#rows > g').map((row) =>
      [...row.querySelectorAll('[data-cell]')].map((cell) => cell.getAttribute('data-cell')),
    );
    expect(cells).toEqual([['SAU EGY', 'SAU USA'], ['EGY SAU'], ['USA SAU']]);
    const kinds = all('[data-cell="SAU EGY"] path').map((path) => [
      path.getAttribute('data-kind'),
      path.getAttribute('fill'),
      path.getAttribute('fill-opacity'),
    ]);
    const { kinds: hues } = paletteOf('light');
    expect(kinds).toEqual([
      ['mutual-defence', hues['mutual-defence'], '0.45'],
      ['exercise', hues.exercise, null],
    ]);
  });

  it('marks where a region begins, across and down', () => {
    const lines = drawn().all('#borders')[0]?.getAttribute('d') ?? '';
    expect(lines.match(/M/g)).toHaveLength(2);
  });

  it('shows in its legend the cell with each kind in its place', () => {
    const { all } = drawn();
    const samples = all('#legend > g').map((entry) =>
      [...entry.querySelectorAll('[data-kind]')].map((mark) => mark.getAttribute('data-kind')),
    );
    expect(samples).toEqual([['mutual-defence'], ['exercise'], ['mutual-defence'], []]);
  });

  it('has in the middle of a cell what changed between two dates, and what stayed pale', () => {
    const { all } = drawn({ legend: [], legendNotes: [] }, COMPARED);
    const signs = (cell: string) => all(`[data-cell="${cell}"] [data-sign]`);
    expect(signs('SAU EGY').map((sign) => sign.getAttribute('data-sign'))).toEqual(['mixed']);
    expect(signs('SAU USA')).toEqual([]);
    const stayed = all('[data-cell="SAU USA"] [data-kind]')[0];
    expect(stayed?.getAttribute('fill-opacity')).toBe('0.22');
    const [sign] = signs('SAU EGY');
    const marks = all('[data-cell="SAU EGY"] [data-kind]');
    const [defence, exercise] = marks.map((mark) => reach(mark));
    expect(marks).toHaveLength(2);
    // The sign of the cell right of the marks, which stand under each other at its start.
    const own = reach(sign);
    expect(own[0]).toBeLessThanOrEqual(defence?.[1] ?? 0);
    expect(own[1]).toBeGreaterThan(exercise?.[1] ?? Infinity);
  });

  it('has signs of its cells in its legend', () => {
    const legendNotes = (['began', 'ended', 'suspended', 'mixed', undefined] as const).map(
      (sign) => ({ sample: 'sign', sign, label: sign ?? 'stayed' }) as const,
    );
    const { all } = drawn({ legend: [], legendNotes }, COMPARED);
    const samples = all('#legend > g').map((entry) =>
      entry.querySelector('[data-sign]')?.getAttribute('data-sign'),
    );
    expect(samples).toEqual(['began', 'ended', 'suspended', 'mixed', undefined]);
  });

  it('is mirrored from right to left, the places within a cell too', () => {
    const [ltr, rtl] = [drawn(), drawn({ dir: 'rtl', lang: 'ar' })];
    const mark = (side: typeof ltr, kind: string) =>
      reach(side.all(`[data-cell="SAU EGY"] [data-kind="${kind}"]`)[0]);
    const [defence, exercise] = [mark(ltr, 'mutual-defence'), mark(ltr, 'exercise')];
    expect(defence[0]).toBeCloseTo(exercise[0], 1);
    expect(mark(rtl, 'mutual-defence')[1]).toBeCloseTo(mark(rtl, 'exercise')[1], 1);
    const column = (side: typeof ltr, id: string) =>
      reach(side.all(`[data-cell="SAU ${id}"] path`)[0])[0];
    expect(column(ltr, 'EGY')).toBeLessThan(column(ltr, 'USA'));
    expect(column(rtl, 'EGY')).toBeGreaterThan(column(rtl, 'USA'));
    const nameAt = (side: typeof ltr) =>
      Number(side.all('#nation-SAU text')[0]?.getAttribute('x') ?? 0);
    expect(nameAt(ltr)).toBeLessThan(column(ltr, 'EGY'));
    expect(nameAt(rtl)).toBeGreaterThan(column(rtl, 'EGY'));
  });

  it('has no colour in print, and tells kinds by their marks', () => {
    const { svg, all } = drawn({ theme: 'print' });
    const colours = new Set(svg.match(/#[\da-f]{6}\b/gi));
    expect([...colours].filter((colour) => !/^#([\da-f]{2})\1\1$/i.test(colour))).toEqual([]);
    const shapes = all('[data-cell="SAU EGY"] path').map(
      (path) => (path.getAttribute('d') ?? '').match(/M/g)?.length,
    );
    expect(shapes).toEqual([1, 2]);
  });

  it('carries the flags it draws, and refers to nothing outside', () => {
    const { svg } = drawn();
    expect(svg.match(/<g id="flag-[^"]+"/g)).toEqual(['<g id="flag-sa"', '<g id="flag-us"']);
    expect(svg.replace(/xmlns(:xlink)?="[^"]+"/g, '')).not.toMatch(/https?:|<script|@import/);
  });

  it('says what it is, and is the same text every time', () => {
    const { svg, all } = drawn();
    expect(all('#figure-description')[0]?.textContent).toBe(PAGE.description);
    expect(svg).toContain('Here a region begins');
    expect(drawn().svg).toBe(svg);
    expect(drawn({ transparent: true }).all('#ground')).toEqual([]);
  });
});
