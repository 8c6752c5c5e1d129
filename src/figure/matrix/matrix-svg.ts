import type { MatrixScene } from '../../scene/matrix-scene.ts';
import { figurePalette } from '../../scene/print.ts';
import type { FigurePage } from '../figure.ts';
import { sheetSvg } from '../sheet.ts';
import { cleanText, element, escapeXml, idOf } from '../xml.ts';
import { gridMarkup } from './cells.ts';
import { composeMatrixPage } from './composition.ts';
import { columnHead, rowHead } from './head-markup.ts';
import type { MatrixLook } from './look.ts';
import { marksMarkup } from './marks.ts';
import { SIGNED_EACH, signsMarkup } from './signs.ts';

/** The side of a cell, in points, from which marks have room for their patterns. */
const PATTERNED_CELL = 7;

/** Who has a row, with its cells: a group each, named by nation. */
function rowsMarkup(scene: MatrixScene, look: MatrixLook): string {
  const { plan, palette, across, patterned, signedEach } = look;
  const { cell: size, start, top } = plan;
  const cells = scene.rows.map((): string[] => []);
  for (const { row, column, marks, sign } of scene.cells) {
    const [a, b] = [scene.rows[row], scene.columns[column]];
    if (!a || !b) continue;
    const place = { x: start + column * size, y: top + row * size, size };
    cells[row]?.push(
      element(
        'g',
        { 'data-cell': `${a.id} ${b.id}` },
        marksMarkup(marks, place, palette, across, patterned) +
          signsMarkup({ marks, sign }, place, palette, across, signedEach),
      ),
    );
  }
  return scene.rows
    .map((head, index) =>
      element(
        'g',
        { id: idOf('nation', head.id), 'data-row': head.id, 'data-name': head.label },
        element('title', {}, escapeXml(cleanText(head.label))) +
          rowHead(head, index, look, scene.columns.length) +
          (cells[index] ?? []).join('\n'),
      ),
    )
    .join('\n');
}

function columnsMarkup({ rows, columns }: MatrixScene, look: MatrixLook): string {
  return columns
    .map((head, index) =>
      element(
        'g',
        { id: idOf('column', head.id), 'data-column': head.id, 'data-name': head.label },
        element('title', {}, escapeXml(cleanText(head.label))) +
          columnHead(head, index, look, rows.length),
      ),
    )
    .join('\n');
}

/** The page of a matrix. */
export function matrixSvg(scene: MatrixScene, asked: FigurePage): string {
  const { page, frame, plan, smallest, points } = composeMatrixPage(scene, asked);
  const { dir, theme, flags } = page;
  const palette = figurePalette(theme);
  const { x, width } = frame.area;
  const look: MatrixLook = {
    plan,
    palette,
    dir,
    flags,
    across: (fromStart) => (dir === 'ltr' ? x + fromStart : x + width - fromStart),
    // In print nothing else tells them.
    patterned: theme === 'print' || points >= PATTERNED_CELL,
    signedEach: points >= SIGNED_EACH,
  };
  const hasFlags = plan.rows.flag > 0 || plan.columns.flag > 0;
  return sheetSvg(asked, {
    page,
    frame,
    look: { palette, scale: 1, dir, smallest, cells: true },
    iso2: hasFlags ? [...scene.rows, ...scene.columns].flatMap(({ iso2 }) => iso2 ?? []) : [],
    drawing: [
      element(
        'g',
        { id: 'matrix' },
        [
          gridMarkup(scene, look),
          element('g', { id: 'columns' }, columnsMarkup(scene, look)),
          element('g', { id: 'rows' }, rowsMarkup(scene, look)),
        ].join('\n'),
      ),
    ],
  });
}
