import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { harmless } from '../formats/csv-text.ts';
import { cellText } from './column.ts';
import { csvFiles, csvPackage, NODE_TABLE } from './csv-package.ts';
import type { GraphNode, GraphTie } from './graph.ts';
import { smallView, VIEWS } from './small-view.ts';
import { TIE_COLUMNS } from './tie-columns.ts';

type Rows = readonly Readonly<Record<string, string>>[];

function rowsOf(text: string | undefined): Rows {
  const { data, errors } = Papa.parse<Record<string, string>>(text ?? '', {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the tables of a view', () => {
  const view = smallView();
  const files = csvFiles(view);

  it('have a row for every party', () => {
    const [avaria] = rowsOf(files['nodes.csv']);
    expect(avaria).toEqual({
      id: 'AVA',
      name: 'Avaria "A" & <b> عافاريا',
      arabic_name: 'عافاريا',
      type: 'nation',
      abbreviation: '',
      coalition_kind: '',
      oic: 'true',
      region: '',
      iso2: 'sa',
      capital: '',
      capital_point: 'POINT (46 24)',
      from: '',
      until: '',
      confers: '',
      obligations: '',
      instrument: '',
      confidence: '',
      folded: '',
      recognition: '',
      note: '',
      sources: '',
    });
  });

  it('have a row for every tie, an instrument that looks like a formula made harmless', () => {
    const training = rowsOf(files['ties.csv']).find(({ id }) => id === 'ava-bor-training');
    expect(training).toEqual({
      id: 'ava-bor-training',
      source: 'AVA',
      target: 'BOR',
      source_name: 'Avaria "A" & <b> عافاريا',
      target_name: 'Borduria',
      form: 'relationship',
      kinds: 'training-and-assistance',
      direction: 'one-sided',
      obligor: 'AVA',
      beneficiary: 'BOR',
      instrument: "'=Training",
      obligations: '',
      role: '',
      status: 'active',
      standing: 'active',
      signed: '1961-02-03',
      in_force: '1962',
      ended: '',
      from: '1962',
      until: '',
      on: '2026-11-22',
      through: '',
      memberships: '',
      confidence: '',
      text_public: '',
      note: '',
      sources: 'gazette',
    });
  });

  it('have a row for every source that a node or a tie names', () => {
    expect(rowsOf(files['sources.csv']).map(({ id }) => id)).toEqual([
      'charter',
      'gazette',
      'roll',
    ]);
  });

  it('come with a text that tells where they are from and what each column is', () => {
    const readme = files['README.txt'] ?? '';
    expect(readme).toContain('title: Ties of Avaria & <others>\nas_of: 2026-11-22\n');
    expect(readme).toContain('licence: CC BY 4.0');
    for (const { name } of [...NODE_TABLE, ...TIE_COLUMNS]) expect(readme).toContain(`  ${name}: `);
  });

  it.each(Object.entries(VIEWS))('are as many as the view of %s shows', (_, shown) => {
    const written = csvFiles(shown);
    expect(rowsOf(written['nodes.csv'])).toHaveLength(shown.nodes.length);
    expect(rowsOf(written['ties.csv'])).toHaveLength(shown.ties.length);
  });

  it('are the files of the archive', () => {
    const { content, ending } = csvPackage(view);
    const unpacked = Object.entries(unzipSync(content as Uint8Array));
    expect(ending).toBe('zip');
    expect(Object.fromEntries(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
      files,
    );
  });

  it('keep any text, and never let a cell begin as a formula does', () => {
    const [node, tie] = [view.nodes[0] as GraphNode, view.ties[0] as GraphTie];
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const written = csvFiles({
          ...view,
          nodes: [{ ...node, name: text }],
          ties: [{ ...tie, instrument: text, note: text }],
        });
        const [wroteNode] = rowsOf(written['nodes.csv']);
        const [wroteTie] = rowsOf(written['ties.csv']);
        expect(wroteNode?.name).toBe(harmless(text));
        expect(wroteTie?.note).toBe(harmless(text));
        for (const cell of [wroteNode, wroteTie].flatMap((row) => Object.values(row ?? {}))) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });
});

it('has no semicolon within what it separates by semicolons', () => {
  for (const { nodes, ties } of Object.values(VIEWS)) {
    const cells = [
      ...nodes.flatMap((node) => NODE_TABLE.map(({ of }) => of(node))),
      ...ties.flatMap((tie) => TIE_COLUMNS.map(({ of }) => of(tie))),
    ];
    for (const cell of cells) {
      if (typeof cell !== 'object' || cell.length === 0) continue;
      expect(cellText(cell).split(';')).toEqual(cell);
    }
  }
});
