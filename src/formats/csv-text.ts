type Rows = readonly (readonly string[])[];

/** What spreadsheets would run as a formula begins with one of these, or with a wide form of one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The cell as a spreadsheet can open it safely: an apostrophe keeps a would-be formula text. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Comma-separated values as RFC 4180 has them: CRLF after every record, UTF-8 without a mark. */
export function csvText(rows: Rows): string {
  return rows
    .map((row) => {
      const line = row.map((cell) => quoted(harmless(cell))).join(',');
      // A record of one empty field would otherwise be an empty line, which readers skip.
      return `${row.length === 1 && line === '' ? '""' : line}\r\n`;
    })
    .join('');
}

/** Tab-separated values for pasting into a spreadsheet: breaks within a cell become spaces. */
export function tsvText(rows: Rows): string {
  return rows
    .map((row) => row.map((cell) => harmless(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
