import Papa from 'papaparse';
import { type Problem, quoted } from './problem.ts';

export interface SheetRow {
  /** The row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Sheet {
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

const EMPTY: ReadonlySet<string> = new Set();

/** Comma-separated text as rows of named cells. A line break inside a cell counts as one row. */
export function readSheet(file: string, text: string): Sheet {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (lines.trim() === '') {
    const message = 'the file is empty: give it a header row with the column names, or remove it';
    return { columns: EMPTY, rows: [], problems: [{ file, row: 1, field: 'header', message }] };
  }
  const parsed = Papa.parse<string[]>(lines, { delimiter: ',', newline: '\n' });
  const [first = [], ...body] = parsed.data;
  const header = first.map((name) => name.trim().toLowerCase());
  const problems = [...headerProblems(file, header), ...quoteProblems(file, parsed.errors)];
  const rows: SheetRow[] = [];
  for (const [index, values] of body.entries()) {
    if (values.every((value) => value.trim() === '')) continue;
    const row = index + 2;
    const ragged = raggedProblem(file, row, header, values);
    if (ragged) problems.push(ragged);
    else rows.push({ row, cells: new Map(header.map((name, at) => [name, values[at] ?? ''])) });
  }
  return { columns: new Set(header.filter((name) => name !== '')), rows, problems };
}

function headerProblems(file: string, header: readonly string[]): Problem[] {
  const [only = ''] = header;
  if (header.length === 1 && /[;\t]/.test(only)) {
    const message = 'the columns are not separated by commas: save the file as "CSV UTF-8 (comma)"';
    return [{ file, row: 1, field: 'header', message }];
  }
  const repeated = header.filter((name, at) => name !== '' && header.indexOf(name) !== at);
  return [...new Set(repeated)].map((name) => ({
    file,
    row: 1,
    field: 'header',
    message: `the column ${quoted(name)} appears more than once: keep one of them`,
  }));
}

function quoteProblems(file: string, errors: readonly Papa.ParseError[]): Problem[] {
  const rows = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  return [...rows].map((row) => ({
    file,
    row: row + 1,
    field: 'row',
    message:
      'a quotation mark is not closed or stands inside an unquoted cell: ' +
      'put the cell in "…" and double every quotation mark within it',
  }));
}

function raggedProblem(
  file: string,
  row: number,
  header: readonly string[],
  values: readonly string[],
): Problem | undefined {
  const surplus = values.slice(header.length).some((value) => value.trim() !== '');
  if (values.length >= header.length && !surplus) return undefined;
  return {
    file,
    row,
    field: 'row',
    message:
      `has ${values.length} cells where the header has ${header.length}: ` +
      'quote cells that contain a comma, and leave a cell that is unknown blank',
  };
}
