import type { NationId } from '../../model/id.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import { messages } from '../messages.ts';
import { cellId } from './cell-id.ts';
import type { Emphasis } from './emphasis.ts';
import { type Geometry, HEADERS, type Range, type Target } from './geometry.ts';
import { headName } from './head-name.ts';
import { NationName } from './NationName.tsx';

interface Properties {
  readonly data: MatrixData;
  readonly geometry: Geometry;
  /** What is in the page of the rows or columns. */
  readonly from: number;
  readonly to: number;
  readonly brief: boolean;
  readonly emphasis: Emphasis;
  /** What the keyboard stands on: its row and column stay in the page. */
  readonly active: Target;
}

/** The indices of a range, with one more that must not be missing. */
function indices({ from, to }: Range, kept: number, count: number): readonly number[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  return kept < 0 || kept >= count || (kept >= from && kept < to) ? all : [...all, kept];
}

function fontSize({ size }: Geometry): string {
  return `${Math.min(13, size - 2)}px`;
}

function shade({ bright }: Emphasis, index: number): boolean | undefined {
  return (bright.size > 0 && !bright.has(index)) || undefined;
}

function nationAt({ atlas, nations }: MatrixData, index: number) {
  return atlas.nations.get(nations[index] as NationId);
}

export function ColumnHeaders(properties: Properties) {
  const { data, geometry, brief, emphasis, active } = properties;
  const { size, head, count } = geometry;
  return (
    <div
      className="matrix-columns"
      role="row"
      tabIndex={-1}
      aria-rowindex={1}
      style={{ blockSize: head }}
    >
      <span
        role="columnheader"
        tabIndex={-1}
        aria-colindex={1}
        className="matrix-corner"
        aria-label={messages().matrix.nation}
        style={{ inlineSize: head, blockSize: head }}
      />
      {indices(properties, active.column, count).map((index) => {
        const nation = nationAt(data, index);
        return (
          nation && (
            <span
              key={nation.id}
              id={cellId({ row: HEADERS, column: index })}
              role="columnheader"
              tabIndex={-1}
              aria-colindex={index + 2}
              aria-label={nation.name}
              className="matrix-column"
              data-active={(active.row === HEADERS && active.column === index) || undefined}
              data-dim={shade(emphasis, index)}
              style={{
                insetInlineStart: head + index * size,
                inlineSize: size,
                blockSize: head,
                fontSize: fontSize(geometry),
              }}
            >
              <NationName nation={nation} name={headName(data, nation.id, brief)} />
            </span>
          )
        );
      })}
    </div>
  );
}

interface RowProperties extends Properties {
  readonly spoken: string;
  readonly isSelected: boolean;
}

/** The heads of the rows, and of all cells only the one that the keyboard stands on. */
export function Rows(properties: RowProperties) {
  const { data, geometry, brief, emphasis, active, spoken, isSelected } = properties;
  const { size, head, count } = geometry;
  return indices(properties, active.row, count).map((index) => {
    const nation = nationAt(data, index);
    if (!nation) return null;
    return (
      <div
        key={nation.id}
        role="row"
        tabIndex={-1}
        aria-rowindex={index + 2}
        className="matrix-row"
        style={{ insetBlockStart: head + index * size, blockSize: size }}
      >
        <span
          id={cellId({ row: index, column: HEADERS })}
          role="rowheader"
          tabIndex={-1}
          aria-colindex={1}
          aria-label={nation.name}
          className="matrix-row-head"
          data-active={(active.column === HEADERS && active.row === index) || undefined}
          data-dim={shade(emphasis, index)}
          style={{ inlineSize: head, fontSize: fontSize(geometry) }}
        >
          <NationName nation={nation} name={headName(data, nation.id, brief)} />
        </span>
        {active.row === index && active.column !== HEADERS && (
          <span
            id={cellId(active)}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={active.column + 2}
            aria-selected={isSelected}
            aria-label={spoken}
            className="matrix-cell"
            style={{ insetInlineStart: head + active.column * size, inlineSize: size }}
          />
        )}
      </div>
    );
  });
}
