import { ARABIC_REGULAR, ARABIC_SEMIBOLD, type ArabicWidths } from './arabic-widths.ts';
import type { Weight } from './weight.ts';

export const ARABIC = /[\u0600-\u06ff]/;

type Row = ArabicWidths[number];

const LAM = 'ل';
const ALEF = 'ا';
const LAM_ALEF = LAM + ALEF;

function tableOf(rows: ArabicWidths): ReadonlyMap<string, Row> {
  return new Map(
    rows.flatMap((row) =>
      (row[0] === LAM_ALEF ? [LAM_ALEF] : [...row[0]]).map((one) => [one, row]),
    ),
  );
}

const TABLES: Readonly<Record<Weight, ReadonlyMap<string, Row>>> = {
  regular: tableOf(ARABIC_REGULAR),
  semibold: tableOf(ARABIC_SEMIBOLD),
};

/** Whether letters of that row reach out to the next one. */
function joinsNext(row: Row | undefined): boolean {
  return row?.[3] !== undefined;
}

/** Whether letters of that row are reached by the one before. */
function joinsLast(row: Row | undefined): boolean {
  return row?.[2] !== undefined;
}

/**
 * The width of the character at that place of a line without vowel signs, in thousandths of an em,
 * in the shape that its neighbours give it; undefined of other scripts.
 */
export function arabicWidth(
  characters: readonly string[],
  at: number,
  weight: Weight,
): number | undefined {
  const table = TABLES[weight];
  const rowAt = (place: number) => table.get(characters[place] ?? '');
  const own = rowAt(at);
  if (!own) return undefined;
  const isReached = joinsNext(rowAt(at - 1)) && joinsLast(own);
  if (characters[at] === ALEF && characters[at - 1] === LAM) return 0;
  if (characters[at] === LAM && characters[at + 1] === ALEF) {
    const both = table.get(LAM_ALEF);
    return isReached ? both?.[2] : both?.[1];
  }
  const reaches = joinsNext(own) && joinsLast(rowAt(at + 1));
  const [, alone, last, first, middle] = own;
  if (isReached) return reaches ? middle : last;
  return reaches ? first : alone;
}
