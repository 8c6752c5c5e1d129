import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, harmless, tsvText } from './csv-text.ts';

const awkward = fc.constantFrom(
  '=',
  '＝',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ',',
  "'",
  'a',
  'ع',
  '',
);
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(awkward).map((all) => all.join('')),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('csv', () => {
  it('comes back from another reader as it was, but for would-be formulas', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows);
        expect(text.endsWith('\r\n')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(text.slice(0, -2), {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        expect(data).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('never has a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data } = Papa.parse<string[]>(csvText(rows), { delimiter: ',', newline: '\r\n' });
        for (const text of data.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['1945-03-22', '1945-03-22'],
    ['a "b", c', '"a ""b"", c"'],
  ])('writes %j as %j', (given, written) => {
    expect(csvText([[given]])).toBe(`${written}\r\n`);
  });

  it('has no byte order mark and keeps Arabic as it is', () => {
    expect(csvText([['جامعة', 'b']])).toBe('جامعة,b\r\n');
  });
});

describe('tsv', () => {
  it('keeps every row a line and every cell a field', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = tsvText(rows).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
      }),
    );
  });
});
