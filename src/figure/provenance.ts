/** What a file says about itself, whatever its format; all of it comes from the data and the view. */
export interface Provenance {
  readonly title: string;
  /** For those who do not see the picture. */
  readonly description: string;
  /** The day that the figure shows, the later if it compares two, `YYYY-MM-DD`; never the day on which it was made. */
  readonly asOf: string;
  /** What the view was narrowed to, a phrase each. */
  readonly filters: readonly string[];
  /** Where the data come from, in one line. */
  readonly sources: string;
  /** Of the view, by which the figure can be made again. */
  readonly address?: string | undefined;
  readonly licence: string;
  /** Such as "Pactograph 0.1.0". */
  readonly software: string;
}

/** One line of text, and nothing that ends or breaks it. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
