import { type RefObject, useEffect, useRef } from 'react';
import type { View } from '../../view/view.ts';
import type { Emphasis } from './emphasis.ts';
import { type Geometry, HEADERS, type Sight, scrolledTo, type Target } from './geometry.ts';

/** Where the selection stands: a cell of the dyad, or the head of the nation's row. */
function targetOf({ bright, ringed }: Emphasis): Target | undefined {
  if (ringed) return { row: ringed[0], column: ringed[1] };
  const [row] = bright;
  return row === undefined ? undefined : { row, column: HEADERS };
}

function isAt(stood: Target, { row, column }: Target): boolean {
  if (column === HEADERS) return stood.row === row || stood.column === row;
  return [row, column].includes(stood.row) && [row, column].includes(stood.column);
}

interface Brought {
  readonly frame: RefObject<HTMLElement | null>;
  readonly geometry: Geometry;
  readonly sight: Sight;
  readonly emphasis: Emphasis;
  readonly select: View['select'];
  readonly stood: Target;
  readonly rightToLeft: boolean;
}

/** Brings what was selected elsewhere, or by address, into sight, and the keyboard to it. */
export function useBrought(brought: Brought, onStand: (target: Target) => void): void {
  const last = useRef<View['select']>(undefined);
  useEffect(() => {
    const { frame, geometry, sight, emphasis, select, stood, rightToLeft } = brought;
    if (sight.width === 0 || last.current === select) return;
    last.current = select;
    const target = targetOf(emphasis);
    if (!target || isAt(stood, target)) return;
    onStand(target);
    const start = scrolledTo(geometry, target.column, sight.start, sight.width);
    const top = scrolledTo(geometry, target.row, sight.top, sight.height);
    frame.current?.scrollTo(rightToLeft ? -start : start, top);
  });
}
