import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Column } from './column.ts';
import { NODE_TABLE } from './csv-package.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { SOURCE_COLUMNS } from './source-columns.ts';
import { TIE_COLUMNS } from './tie-columns.ts';

const text = readFileSync(new URL('../../docs/data-of-a-view.md', import.meta.url), 'utf8');

function rowsUnder(heading: string): readonly string[] {
  const section = text.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

function asRows<Item>(columns: readonly Column<Item>[]): readonly string[] {
  return columns.map(({ name, about }) => `| \`${name}\` | ${about} |`);
}

describe('docs/data-of-a-view.md', () => {
  it('explains every column, in the order in which they are written', () => {
    expect(rowsUnder('Nodes')).toEqual(asRows(NODE_COLUMNS));
    expect(rowsUnder('Ties')).toEqual(asRows(TIE_COLUMNS));
    expect(rowsUnder('Sources')).toEqual(asRows(SOURCE_COLUMNS));
  });

  it('explains what only the tables have', () => {
    const shared = new Set(NODE_COLUMNS);
    const [own, ...others] = NODE_TABLE.filter((column) => !shared.has(column));
    expect(others).toEqual([]);
    expect(text).toContain(`\`${own?.name}\``);
  });
});
