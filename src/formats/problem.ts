/** Something wrong in a data package: where it is, what is wrong and what to do about it. */
export interface Problem {
  readonly file: string;
  /** The row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  readonly field: string;
  readonly message: string;
}

export function describeProblem({ file, row, field, message }: Problem): string {
  return `${file}:${row}: ${field}: ${message}`;
}

const LONGEST_QUOTE = 60;

/** Text from outside, fit for a one-line message: shortened, control characters made visible. */
export function quoted(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return JSON.stringify(short);
}

/** "a, b or c" */
export function alternatives(options: readonly string[]): string {
  const last = options.at(-1) ?? '';
  return options.length < 2 ? last : `${options.slice(0, -1).join(', ')} or ${last}`;
}
