/** Browsers before 2024 may have none. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'grapheme' }) : undefined;
/** Nearly the same: a letter with its marks. */
const WITH_MARKS = /\P{M}[\p{M}\u{200C}\u{200D}]*|\p{M}+/gu;

/** No ink, and no place in most faces: joiners, selectors of variants, what steers the order of letters. */
const SILENT = /[\p{Default_Ignorable_Code_Point}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
const SPACE = /^\s$/u;
const PLAIN = /^[\u{20}-\u{7E}]*$/u;

/** What readers take for one character each: a letter with its marks, an emoji with its joiners. */
export function clustersOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return [...text];
  if (!segmenter) return text.match(WITH_MARKS) ?? [];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What of the cluster is drawn, letters and marks composed where Unicode composes them. */
export function inkOf(cluster: string): string {
  return cluster.normalize('NFC').replace(SILENT, '');
}

/** The forms in which the cluster may be drawn, the best first: composed, or as a letter and its marks. */
export function formsOf(cluster: string): readonly string[] {
  const composed = inkOf(cluster);
  return [...new Set([composed, composed.normalize('NFD')])];
}

/** Whether a face draws all of that form. */
export function isDrawnBy(has: (codePoint: number) => boolean, form: string): boolean {
  return [...form].every((one) => SPACE.test(one) || has(one.codePointAt(0) ?? 0));
}
