import type { MatrixScene } from '../../scene/matrix-scene.ts';
import { element, round } from '../xml.ts';
import type { MatrixLook } from './look.ts';

/** What parts cells where the palette has no tone for it: black on white. */
const PRINTED_LINE = '#c4c4c4';
const FINEST_LINE = 0.3;
const BORDER = 0.9;

function lineColour({ palette }: MatrixLook): string {
  return palette.disc === palette.ground ? PRINTED_LINE : palette.disc;
}

/** Where a nation would meet itself, and the lines between the cells. */
export function gridMarkup({ rows, columns }: MatrixScene, look: MatrixLook): string {
  const { plan, across, palette } = look;
  const { cell, start, top } = plan;
  const right = start + columns.length * cell;
  const bottom = top + rows.length * cell;
  const down = (column: number) => {
    const x = round(across(start + column * cell));
    return `M${x} ${round(top)}V${round(bottom)}`;
  };
  const along = (row: number) =>
    `M${round(across(start))} ${round(top + row * cell)}H${round(across(right))}`;
  const indices = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);
  const borders = [
    ...columns.flatMap(({ begins }, index) => (begins && index > 0 ? [down(index)] : [])),
    ...rows.flatMap(({ begins }, index) => (begins && index > 0 ? [along(index)] : [])),
  ];
  const own = rows.flatMap(({ id }, row) => {
    const column = columns.findIndex((head) => head.id === id);
    if (column < 0) return [];
    const [near, far] = [start + column * cell, start + (column + 1) * cell].map(across);
    const y = top + row * cell;
    return [
      `M${round(near ?? 0)} ${round(y)}H${round(far ?? 0)}V${round(y + cell)}H${round(near ?? 0)}Z`,
    ];
  });
  const lines = [...indices(columns.length).map(down), ...indices(rows.length).map(along)];
  const colour = lineColour(look);
  const width = Math.max(FINEST_LINE, Math.min(1, cell / 24));
  return element(
    'g',
    { id: 'grid', fill: 'none' },
    [
      element('path', { d: own.join(''), fill: colour }),
      element('path', { d: lines.join(''), stroke: colour, 'stroke-width': width }),
      borders.length === 0
        ? ''
        : element('path', {
            id: 'borders',
            d: borders.join(''),
            stroke: palette.quiet,
            'stroke-width': Math.max(width, Math.min(BORDER, cell / 12)),
          }),
    ].join('\n'),
  );
}
