/** Letters to add, leave out, change or swap to make one text of the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + same,
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

const LONGEST_GUESS = 60;

/** The candidate that was most likely meant, going by any of its names; undefined if none is near. */
export function nearest<Candidate>(
  text: string,
  candidates: Iterable<Candidate>,
  namesOf: (candidate: Candidate) => readonly string[],
): Candidate | undefined {
  const meant = text.toLowerCase().slice(0, LONGEST_GUESS);
  const farthest = Math.max(1, Math.floor(meant.length / 3));
  let best: { readonly candidate: Candidate; readonly far: number } | undefined;
  for (const candidate of candidates) {
    for (const name of namesOf(candidate)) {
      const known = name.toLowerCase();
      // Two letters are near to everything.
      if (known.length < 3 && known !== meant) continue;
      const isStart = meant.length > 2 && known.startsWith(meant);
      const far = isStart ? Math.min(1, known.length - meant.length) : distance(meant, known);
      if (far <= farthest && (!best || far < best.far)) best = { candidate, far };
    }
  }
  return best?.candidate;
}

/** ` (did you mean hub?)`, or nothing if no word is near. */
export function didYouMean(text: string, words: Iterable<string>): string {
  const word = nearest(text, words, (one) => [one]);
  return word === undefined ? '' : ` (did you mean ${word}?)`;
}
