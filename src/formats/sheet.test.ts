import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem.ts';
import { readSheet } from './sheet.ts';

const problems = (text: string) => readSheet('f.csv', text).problems.map(describeProblem);

describe('a sheet', () => {
  it('numbers rows as a spreadsheet does', () => {
    const { rows } = readSheet('f.csv', 'id,note\na,"x\ny"\n\nb,z\n');
    expect(rows.map(({ row, cells }) => [row, cells.get('id'), cells.get('note')])).toEqual([
      [2, 'a', 'x\ny'],
      [4, 'b', 'z'],
    ]);
  });

  it('trims and lower-cases the names of columns', () => {
    expect([...readSheet('f.csv', ' ID ,Name,\na,b,').columns]).toEqual(['id', 'name']);
  });

  it('is a problem when empty', () => {
    expect(problems('\uFEFF \n')).toEqual([
      'f.csv:1: header: the file is empty: give it a header row with the column names, or remove it',
    ]);
  });

  it('is a problem when a column appears twice', () => {
    expect(problems('id,name,id,id\n')).toEqual([
      'f.csv:1: header: the column "id" appears more than once: keep one of them',
    ]);
  });

  it('is a problem when separated by semicolons', () => {
    expect(problems('id;name\na;b\n')[0]).toContain('not separated by commas');
  });

  it('is a problem when a row has too few or too many cells, not when the surplus is blank', () => {
    expect(problems('id,name\na\nb,c,\nd,e,f\n')).toEqual([
      'f.csv:2: row: has 1 cells where the header has 2: quote cells that contain a comma, and leave a cell that is unknown blank',
      'f.csv:4: row: has 3 cells where the header has 2: quote cells that contain a comma, and leave a cell that is unknown blank',
    ]);
  });

  it('is a problem when a quotation mark is not closed', () => {
    expect(problems('id,name\na,b\nc,"d\n')[0]).toMatch(/^f\.csv:3: row: a quotation mark/);
  });
});
