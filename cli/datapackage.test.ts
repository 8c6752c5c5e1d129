import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../src/formats/descriptor.ts';
import { TABLES } from '../src/formats/package-tables.ts';
import { PUBLISHED_CELLS } from '../src/formats/rule-completeness.ts';
import { requiredColumns, type Table } from '../src/formats/table.ts';
import { wordsOf } from '../src/formats/word-cell.ts';

const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number']),
  description: v.string(),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
    }),
    {},
  ),
});
const foreignKey = v.object({
  fields: v.array(v.string()),
  reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
});
const resource = v.object({
  name: v.string(),
  path: v.string(),
  schema: v.object({
    fields: v.array(field),
    primaryKey: v.optional(v.array(v.string()), []),
    foreignKeys: v.optional(v.array(foreignKey), []),
  }),
});
const text = readFileSync(new URL('../data/datapackage.json', import.meta.url), 'utf8');
const { resources } = v.parse(v.object({ resources: v.array(resource) }), JSON.parse(text));

function cellOf(table: Table<unknown>, name: string) {
  const cell = table.cells[name];
  if (!cell) throw new Error(`unknown column: ${name}`);
  return cell;
}

it('says what the package is called and how recent it is', () => {
  expect(readDescriptor(text)).toMatchObject({
    descriptor: { title: expect.stringContaining('Pactograph'), asOf: '2026-11-22' },
    problems: [],
  });
});

it('describes the files that are read', () => {
  expect(resources.map(({ path }) => path)).toEqual(TABLES.map(({ file }) => file));
});

describe.each(TABLES)('$file', (table) => {
  const found = resources.find(({ path }) => path === table.file);
  const fields = found?.schema.fields ?? [];

  it('has the columns that are read, in the same order', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(table.cells));
  });

  it('requires the cells that must be filled', () => {
    const required = fields.filter(({ constraints }) => constraints.required);
    expect(required.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...requiredColumns(table),
        ...(PUBLISHED_CELLS.get(table.file) ?? []),
      ]),
    );
  });

  it('allows the same words', () => {
    for (const { name, constraints } of fields) {
      const cell = cellOf(table, name);
      const words = wordsOf(cell);
      const isList = words !== undefined && v.is(cell, words.slice(0, 2).join(';'));
      const either = `(${words?.join('|')})`;
      expect([name, constraints.enum]).toEqual([name, isList ? undefined : words]);
      if (isList) expect(constraints.pattern).toBe(`^${either}(;${either})*$`);
    }
  });

  it('allows nothing by pattern that the reader refuses, of these', () => {
    const trials = ['SAU', '__proto__', 'a b', 'A;B', '1950', '1950-06', '1950-6', 'http://a.org'];
    for (const { name, constraints } of fields) {
      if (constraints.pattern === undefined) continue;
      const pattern = new RegExp(constraints.pattern);
      const cell = cellOf(table, name);
      for (const trial of trials.filter((one) => pattern.test(one))) {
        expect([name, trial, v.is(cell, trial)]).toEqual([name, trial, true]);
      }
    }
  });

  it('has foreign keys that point at described files', () => {
    for (const { fields: own, reference } of found?.schema.foreignKeys ?? []) {
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(own));
      expect(resources.map(({ name }) => name)).toContain(reference.resource);
      expect(reference.fields).toEqual(['id']);
    }
  });
});
