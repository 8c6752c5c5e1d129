import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from './problem.ts';
import { inspectPackage, readPackage } from './read-package.ts';
import { PUBLISHED_RULES } from './rules.ts';
import { SMALL_PACKAGE, withFile, withRow } from './small-package.ts';

function recordsOf(files: ReadonlyMap<string, string>) {
  const reading = readPackage(files, { rules: PUBLISHED_RULES });
  if ('problems' in reading) throw new Error(reading.problems.map(describeProblem).join('\n'));
  return reading.records;
}

const problemsOf = (files: ReadonlyMap<string, string>) =>
  inspectPackage(files).problems.map(describeProblem);

describe('a package', () => {
  it('is read whole', () => {
    const records = recordsOf(SMALL_PACKAGE);
    expect(records.title).toBe('A small atlas');
    expect(records.today).toBe('2026-11-22');
    expect(records.nations[0]).toEqual({
      type: 'nation',
      id: 'AVA',
      name: 'Avaria',
      nameArabic: 'أفاريا',
      iso2: 'sa',
      aliases: ['Avar Land', 'AV'],
      region: 'gulf',
      capital: 'Avar',
      coordinates: { lat: 24.5, lon: 46.7 },
      from: '1949-03-01',
      predecessors: ['old-avaria'],
      sources: [],
    });
    expect(records.coalitions[0]).toMatchObject({
      id: 'pact',
      confers: ['mutual-defence', 'exercise'],
      obligations: ['defence'],
      instrument: 'Treaty of Avar, 1950',
    });
    expect(records.relationships[0]).toMatchObject({
      a: 'AVA',
      b: 'BOR',
      direction: 'a-to-b',
      inForce: '1962',
      textPublic: 'partly',
      note: 'A "brief" text.',
    });
    expect(records.events[0]).toMatchObject({ series: 'pact', participants: ['AVA', 'BOR'] });
    expect(records.sources.map(({ id }) => id)).toEqual(['treaty', 'press', 'memory']);
  });

  it('numbers spells in the order they began, whatever the order of rows', () => {
    expect(recordsOf(SMALL_PACKAGE).memberships.map(({ id }) => id)).toEqual([
      'pact/AVA/1',
      'pact/CAR/1',
      'pact/BOR/2',
      'pact/BOR/1',
    ]);
  });

  it('is the same with a byte order mark, Windows line ends and blank lines', () => {
    const windows = new Map(
      [...SMALL_PACKAGE].map(([name, text]) => [
        name,
        `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`,
      ]),
    );
    expect(readPackage(windows)).toEqual(readPackage(SMALL_PACKAGE));
  });

  it('needs only the names of nations', () => {
    const records = readPackage(new Map([['nations.csv', 'id,name\nAVA,Avaria\n']]));
    expect(records).toMatchObject({ records: { nations: [{ id: 'AVA', name: 'Avaria' }] } });
  });

  it('may leave out every column but ids, names, parties and kind', () => {
    const files = new Map([
      ['nations.csv', 'name,id\nAvaria,AVA\nBorduria,BOR'],
      ['coalitions.csv', 'id,name\npact,The Pact'],
      ['memberships.csv', 'coalition,nation\npact,AVA'],
      ['relationships.csv', 'id,kind,party_a,party_b\nx,exercise,AVA,BOR'],
      ['events.csv', 'id,name\ne,Edition'],
      ['sources.csv', 'id\ns'],
    ]);
    const { records, problems } = inspectPackage(files);
    expect(problems).toEqual([]);
    expect(records.relationships[0]).toMatchObject({ direction: 'mutual', status: 'active' });
    expect(records.memberships[0]).toMatchObject({ role: 'member', state: 'active' });
    expect(records.sources[0]).toMatchObject({ title: 's', check: 'general-knowledge' });
  });

  it('ignores columns and files it does not know', () => {
    const files = new Map([
      ['nations.csv', 'id,name,__proto__,constructor,flag\nAVA,Avaria,x,y,z'],
      ['toString', 'id\n'],
    ]);
    expect(readPackage(files)).toMatchObject({ records: { nations: [{ id: 'AVA' }] } });
  });

  it('reads names of built-in properties as plain ids', () => {
    const files = new Map([['nations.csv', 'id,name\nconstructor,A\nvalueOf,B\ntoString,C']]);
    expect(readPackage(files)).toMatchObject({ records: { nations: [{}, {}, {}] } });
    expect(problemsOf(new Map([['nations.csv', 'id,name\n__proto__,A']]))).toHaveLength(1);
  });

  it('lists every problem, in the order of files and rows', () => {
    const files = new Map([
      ...SMALL_PACKAGE,
      ['nations.csv', 'id,name,lat\nAVA,Avaria,north\nB R,,\n\n,Nowhere,5\n'],
      ['events.csv', 'name\nEdition'],
    ]);
    expect(problemsOf(files).filter((line) => /^(nations|events)/.test(line))).toEqual([
      'nations.csv:2: lat: "north" is not a number of degrees: write one between -90 and 90',
      'nations.csv:3: id: "B R" is not an id: use at most 80 letters, digits, dots, hyphens and underscores, the first a letter or digit',
      'nations.csv:3: name: is blank: fill it in',
      'nations.csv:5: id: is blank: fill it in',
      'events.csv:1: id: the column is missing: add it to the header row and fill it in',
    ]);
  });

  it('says once that nations.csv is missing', () => {
    const files = new Map([['relationships.csv', SMALL_PACKAGE.get('relationships.csv') ?? '']]);
    expect(problemsOf(files).filter((line) => /nations/.test(line))).toHaveLength(1);
  });

  it('refuses invisible control characters and very long cells', () => {
    expect(problemsOf(withRow('events.csv', 'e,,Bad\u0000name,,,,,,,'))).toEqual([
      'events.csv:3: name: contains an invisible control character: retype "Bad\\u0000name"',
    ]);
    expect(problemsOf(withRow('events.csv', `e,,${'x'.repeat(10_001)},,,,,,,`))).toEqual([
      'events.csv:3: name: is longer than 10000 characters: shorten it',
    ]);
  });

  it('says that a file is not in UTF-8', () => {
    expect(problemsOf(withRow('events.csv', 'e,,Man\uFFFDuvre,,,,,,,'))).toEqual([
      'events.csv:3: name: has letters that cannot be read: save the file as "CSV UTF-8"',
    ]);
  });

  it('reads a line break within a cell as a space and counts it as one row', () => {
    const files = withFile('events.csv', (text) => `${text}e,,"Two\nlines",,,,,,,\nf,pact\n`);
    const { records, problems } = inspectPackage(files);
    expect(records.events.at(-1)?.name).toBe('Two lines');
    expect(problems.map(({ row }) => row)).toEqual([4]);
  });

  it('takes a bad descriptor as a problem', () => {
    expect(problemsOf(withFile('datapackage.json', () => '{'))).toEqual([
      'datapackage.json:1: file: is not a JSON object: correct it, or remove the file',
    ]);
    expect(problemsOf(withFile('datapackage.json', () => '{"title":1,"asOf":"soon"}'))).toEqual([
      'datapackage.json:1: title: is not text: write "title": "…"',
      'datapackage.json:1: asOf: "soon" is not a date: write one such as 2026-11-22',
    ]);
  });

  it('never throws, whatever the files hold', () => {
    const names = [...SMALL_PACKAGE.keys()];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .tuple(
          fc.constantFrom(...SMALL_PACKAGE.values()),
          fc.nat(400),
          fc.nat(20),
          fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ';', '-', '1', 'A', '\0') }),
        )
        .map(([whole, at, cut, wild]) => whole.slice(0, at) + wild + whole.slice(at + cut)),
    );
    const files = fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 7 });
    fc.assert(
      fc.property(files, (entries) => {
        const reading = readPackage(new Map([...SMALL_PACKAGE, ...entries]), {
          rules: PUBLISHED_RULES,
        });
        return 'records' in reading || reading.problems.every(({ message }) => message !== '');
      }),
      { numRuns: 300 },
    );
  });
});

describe('what "today" means', () => {
  const todayOf = (files: ReadonlyMap<string, string>) => {
    const { records, todayFrom } = inspectPackage(files);
    return `${records.today}, ${todayFrom}`;
  };
  const without = new Map([...SMALL_PACKAGE].filter(([name]) => name !== 'datapackage.json'));

  it('is what the package says', () => {
    expect(todayOf(SMALL_PACKAGE)).toBe('2026-11-22, package');
  });

  it('is else the newest day on which a source was read', () => {
    expect(todayOf(without)).toBe('2026-11-21, newest date read');
  });

  it('is else the newest date, or any where there is none', () => {
    const rest = new Map([...without].filter(([name]) => name !== 'sources.csv'));
    expect(todayOf(rest)).toBe('1970, newest date');
    expect(todayOf(new Map())).toBe('2000, nothing');
  });
});
