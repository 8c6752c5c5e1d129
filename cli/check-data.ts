import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coverageOf } from '../src/formats/coverage.ts';
import { describeProblem } from '../src/formats/problem.ts';
import { type Inspection, inspectPackage } from '../src/formats/read-package.ts';
import { PUBLISHED_RULES, RECORD_RULES } from '../src/formats/rules.ts';
import { coverageTable } from './coverage-table.ts';
import { readFolder } from './read-folder.ts';

const USAGE = `usage: npm run data:check [-- [PATH] [--strict]]
Validates the data package in the folder PATH (default: data).
--strict holds it to the rules of evidence of the bundled package, as is done for data.`;

const BUNDLED = resolve(import.meta.dirname, '../data');

const TODAY: Readonly<Record<Inspection['todayFrom'], string>> = {
  package: 'as its datapackage.json says',
  option: 'as given',
  'newest date read': 'the newest date on which a source was read (no asOf in a datapackage.json)',
  'newest date': 'the newest date in it (no asOf in a datapackage.json)',
  nothing: 'for want of any date',
};

/** Prints every problem of a data package and what it covers; the exit code. */
export async function checkData(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const asked = readArguments(args);
  if (asked === undefined) {
    print(USAGE);
    return 2;
  }
  const strict = asked.strict || asked.folder === BUNDLED;
  let files: ReadonlyMap<string, string>;
  try {
    files = await readFolder(asked.folder);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const { records, problems, todayFrom } = inspectPackage(files, {
    rules: strict ? PUBLISHED_RULES : RECORD_RULES,
  });
  for (const problem of problems) print(describeProblem(problem));
  if (problems.length > 0) print('');
  print(coverageTable(coverageOf(records)));
  print(`Today is ${records.today}, ${TODAY[todayFrom]}.`);
  print(
    `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${asked.folder}` +
      `${strict ? ', rules of evidence included' : ''}`,
  );
  return problems.length > 0 ? 1 : 0;
}

function readArguments(
  args: readonly string[],
): { readonly folder: string; readonly strict: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { strict: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) return undefined;
    const [path] = positionals;
    return { folder: path === undefined ? BUNDLED : resolve(path), strict: values.strict };
  } catch {
    return undefined;
  }
}
