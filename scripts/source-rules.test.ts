import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { en } from '../src/messages/en.ts';

const SRC = resolve(import.meta.dirname, '../src');

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

function isSyntax(part: unknown): part is Syntax {
  return typeof part === 'object' && part !== null && 'type' in part;
}

function childrenOf(node: Syntax): Syntax[] {
  return Object.values(node).flat().filter(isSyntax);
}

function walk(node: Syntax, visit: (node: Syntax) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

function filesOf(where: RegExp): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => where.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));
}

function treeOf(name: string, text: string): Syntax {
  const { program, errors }: { program: unknown; errors: readonly { message: string }[] } =
    parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return program as Syntax;
}

/** Declarations that name a side of the screen instead of a side of the text. */
function physicalIn(css: string): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .map(([, property = '', value = '']) => ({ property, value: value.trim() }))
    .filter(
      ({ property, value }) =>
        /^(?:min-|max-)?(?:width|height)$/.test(property) ||
        /^(?:left|right|top|bottom)$/.test(property) ||
        /^(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)/.test(
          property,
        ) ||
        /^overflow-[xy]$/.test(property) ||
        (/^(?:text-align|float|clear|caption-side|justify-.*)$/.test(property) &&
          /\b(?:left|right)\b/.test(value)) ||
        (/^(?:margin|padding|inset|border-(?:width|style|color))$/.test(property) &&
          isLopsided(value)),
    )
    .map(({ property, value }) => `${property}: ${value}`);
}

/** A shorthand of four values whose right and left are not the same. */
function isLopsided(value: string): boolean {
  const sides = value.split(/\s+(?![^(]*\))/);
  return sides.length === 4 && sides[1] !== sides[3];
}

const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'textValue',
  'title',
]);

/** The literals that an expression may come out as. */
function outcomes(node: unknown): string[] {
  if (!isSyntax(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...outcomes(node.consequent), ...outcomes(node.alternate)];
    case 'LogicalExpression':
      return [...outcomes(node.left), ...outcomes(node.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return outcomes(node.expression);
    default:
      return [];
  }
}

/** Words a reader would see or hear that stand in the markup itself. */
function hardCodedIn(name: string, text: string): string[] {
  const found: string[] = [];
  walk(treeOf(name, text), (node) => {
    if (node.type === 'JSXText') found.push(String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      found.push(...(node.children as Syntax[]).flatMap(outcomes));
    }
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Syntax).name))) {
      found.push(...outcomes(node.value));
    }
  });
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words));
}

function isCatalogue(node: unknown): boolean {
  if (!isSyntax(node)) return false;
  if (node.type === 'Identifier') return node.name === 'text';
  return node.type === 'CallExpression' && (node.callee as Syntax).name === 'messages';
}

function plainName({ computed, property }: Syntax): string | undefined {
  return computed === true ? undefined : String((property as Syntax).name);
}

/** `key` or `key.part` for each message that a file reads; `key` alone may mean any part of it. */
function messagesReadIn(name: string, text: string): string[] {
  if (!/\bmessages\b|\bMessages\b|\bTold\b|\bFigureWords\b/.test(text)) return [];
  const read: string[] = [];
  const partly = new Set<unknown>();
  walk(treeOf(name, text), (node) => {
    if (node.type !== 'MemberExpression') return;
    const object = node.object as Syntax;
    const part = plainName(node);
    if (object.type === 'MemberExpression' && isCatalogue(object.object) && part !== undefined) {
      read.push(`${plainName(object)}.${part}`);
      partly.add(object);
    } else if (isCatalogue(object) && part !== undefined && !partly.has(node)) read.push(part);
  });
  return read;
}

/** Every word of the code outside the messages. */
const NAMED = new Set(
  filesOf(/^(?!messages\/).*(?<!\.test)\.tsx?$/).flatMap(({ text }) => text.match(/[\w-]+/g) ?? []),
);

/** Messages by the name of their object; what commands alone say is read outside of `src`. */
const CATALOGUES = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>(
    ['../src/messages/en-*.ts', '!**/*.test.ts', '!**/en-command.ts'],
    { eager: true },
  ),
)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, object] => typeof entry[1] === 'object');

function unread(catalogue: object, read: ReadonlySet<string>): string[] {
  return Object.entries(catalogue).flatMap(([key, message]) => {
    if (read.has(key)) return [];
    if (typeof message !== 'object') return [key];
    return Object.keys(message)
      .map((part) => `${key}.${part}`)
      .filter((path) => !read.has(path));
  });
}

describe('style sheets', () => {
  it.each(filesOf(/^app\/.*\.css$/))(
    '$name names sides of the text, not of the screen',
    ({ text }) => {
      expect(physicalIn(text)).toEqual([]);
    },
  );

  it.each([
    'margin-left: 1px',
    'left: 0',
    'min-width: 3em',
    'height: 100%',
    'text-align: right',
    'border-top-left-radius: 4px',
    'float: left',
    'padding: 0 1px 0 calc(1px + 2px)',
    'overflow-x: auto',
  ])('are not passed with %s', (declaration) => {
    expect(physicalIn(`.a { ${declaration}; }`)).toEqual([declaration]);
    expect(physicalIn(`.a{color:red;${declaration}}`)).toEqual([declaration]);
  });

  it.each([
    'margin-inline-start: 1px',
    'line-height: 1.4',
    'inset-block-start: 0',
    'text-align: start',
    'transform: translate(-50%, 0)',
    'padding: 0 1px 2px 1px',
    'border-inline-start: 1px solid',
    'vertical-align: top',
  ])('are passed with %s', (declaration) => {
    expect(physicalIn(`@media (max-width: 9px) { .left { ${declaration}; } }`)).toEqual([]);
  });
});

describe('markup', () => {
  it.each(filesOf(/^app\/.*(?<!\.test)\.tsx$/))(
    '$name takes its words from the catalogue',
    ({ name, text }) => {
      expect(hardCodedIn(name, text)).toEqual([]);
    },
  );

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ["<p>{'Hello'}</p>", 'Hello'],
    ["<p>{a ? b : 'Hello'}</p>", 'Hello'],
    ["<p>{a && 'Hello'}</p>", 'Hello'],
    ['<p>{`Hello`}</p>', 'Hello'],
    ['<p title="Hello" />', 'Hello'],
    ["<B aria-label={a ? 'Hello' : b} />", 'Hello'],
    ['<>مرحبا</>', 'مرحبا'],
  ])('is not passed with %s', (markup, words) => {
    expect(hardCodedIn('a.tsx', `const x = ${markup};`)).toEqual([words]);
  });

  it.each([
    '<p className="hello" role="status">{text.hello}</p>',
    `<p>{mode === 'pairs' && \`, \${text.note}\`} · </p>`,
    '<p lang="ar" dir="auto">{count}</p>',
  ])('is passed with %s', (markup) => {
    expect(hardCodedIn('a.tsx', `const x = ${markup};`)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('holds no message that nobody reads', () => {
    const sources = filesOf(/^(?!messages\/).*(?<!\.test)\.tsx?$/);
    const read = new Set(sources.flatMap(({ name, text }) => messagesReadIn(name, text)));
    expect(unread(en, read)).toEqual([]);
  });

  it.each(CATALOGUES)('of %s holds no message that nobody names', (_, catalogue) => {
    expect(Object.keys(catalogue).filter((key) => !NAMED.has(key))).toEqual([]);
  });

  it('is read by key, by part, or by any part', () => {
    const code =
      'const text = messages(); f(text.a, text.b.c, text.d[e], messages().g(), text.h.i());';
    const read = new Set(messagesReadIn('a.ts', code));
    expect([...read].sort()).toEqual(['a', 'b.c', 'd', 'g', 'h.i']);
    expect(unread({ a: '', b: { c: '', x: '' }, d: { y: '' }, g: () => '', z: '' }, read)).toEqual([
      'b.x',
      'z',
    ]);
  });
});
