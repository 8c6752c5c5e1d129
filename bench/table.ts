export interface Row {
  readonly what: string;
  readonly value: string;
  readonly ratio: string;
}

export function table(rows: readonly Row[]): string {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [what, value, ratio] = [width((r) => r.what), width((r) => r.value), width((r) => r.ratio)];
  return rows
    .map((r) => `${r.what.padEnd(what)}  ${r.value.padStart(value)}  ${r.ratio.padStart(ratio)}`)
    .join('\n');
}
