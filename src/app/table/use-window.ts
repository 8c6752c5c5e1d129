import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { idly } from '../late/idly.ts';
import type { Row } from './rows.ts';

/** A table of no more rows is in the page whole, once there is time: searched, printed, read as one. */
const WHOLE = 300;
/** Rows beyond those in sight that are drawn at once, and in each idle moment after. */
const BEYOND = 6;
const PORTION = 30;

/** Pixels of the head, which stays in sight, and of a row before it is measured. */
const HEAD = 39;
const ROW = 84;
/** Of the status line, which stands over the last row. */
const STATUS = 64;

/** What is drawn of a long table: some rows, and how much room is left before each and after the last. */
export interface Drawn {
  readonly rows: readonly { readonly index: number; readonly gap: number }[];
  readonly after: number;
}

/** How many rows beyond those in sight are drawn: few at first, and all of a short table in the end. */
function useBeyond(rows: readonly Row[], isPrinting: boolean): number {
  const [grown, setGrown] = useState({ rows, beyond: BEYOND });
  const beyond = grown.rows === rows ? grown.beyond : BEYOND;
  const isWhole = beyond >= rows.length;
  useEffect(() => {
    if (isWhole || rows.length > WHOLE) return;
    return idly(() => setGrown({ rows, beyond: beyond + PORTION }));
  }, [rows, beyond, isWhole]);
  return isPrinting ? rows.length : beyond;
}

/** Paper scrolls nothing: while the page is printed, every row is drawn. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/**
 * Draws of the rows in a scrolling frame those in sight and a few beyond.
 *
 * @param kept a row that stays in the page wherever the reader scrolls, having the keyboard
 */
export function useWindow(
  frame: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  kept: number | undefined,
) {
  const overscan = useBeyond(rows, usePrinting());
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => ROW,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: STATUS,
    overscan,
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      return kept === undefined || kept >= rows.length || drawn.includes(kept)
        ? drawn
        : [...drawn, kept].sort((one, other) => one - other);
    },
  });
  let end = HEAD;
  const drawn: Drawn['rows'][number][] = [];
  for (const item of window.getVirtualItems()) {
    drawn.push({ index: item.index, gap: item.start - end });
    end = item.end;
  }
  return {
    drawn: { rows: drawn, after: window.getTotalSize() - end } satisfies Drawn,
    measure: window.measureElement,
    bringIntoSight: window.scrollToIndex,
  };
}
