import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { figureSvg } from './figure-svg.ts';
import { PAGE, SCENE } from './test-scene.ts';

const NAME = /^[A-Za-z][\w:.-]*/;
const ATTRIBUTES = /^(?:\s+[A-Za-z][\w:.-]*="(?:[^<&"]|&(?:amp|lt|gt|quot);)*")*\s*\/?$/;
const TEXT = /^(?:[^<&>]|&(?:amp|lt|gt|quot);)*$/;
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** What is wrong with a document of elements, attributes, text and the four usual entities. */
function faultIn(xml: string): string | undefined {
  if (!CHARACTERS.test(xml)) return 'forbidden character';
  const open: string[] = [];
  for (const [, close, inside = '', text = ''] of xml.matchAll(/<(\/?)([^>]*)>([^<]*)/g)) {
    const name = NAME.exec(inside)?.[0] ?? '';
    if (!TEXT.test(text)) return `text: ${text}`;
    if (close) {
      if (open.pop() !== name) return `unexpected </${name}>`;
    } else {
      if (!ATTRIBUTES.test(inside.slice(name.length))) return `attributes: ${inside}`;
      if (!inside.endsWith('/')) open.push(name);
    }
  }
  return open.length > 0 ? `not closed: ${open}` : undefined;
}

it('finds faults', () => {
  expect(faultIn('<a b="1"><c/>d &amp; e</a>')).toBeUndefined();
  for (const bad of [
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a b="<"/>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
  ]) {
    expect(faultIn(bad)).toBeTypeOf('string');
  }
});

it('is well-formed XML whatever the text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const hostile = fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '-->',
    '&#0;',
    '\u2028',
    '\ufffe',
    '"\'',
    '\ud83d',
  );
  const any = fc.oneof(
    text,
    hostile,
    fc.tuple(text, hostile).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(any, any, any, (label, id, words) => {
      const nodes = SCENE.nodes.map((node, index) =>
        index === 0
          ? { ...node, id: id as PartyId, label, iso2: words }
          : { ...node, caption: words },
      );
      const page = {
        ...PAGE,
        title: words,
        subtitle: label,
        filters: [label, words],
        legend: [{ kind: 'exercise' as const, label, count: 1 }],
        legendNotes: [{ sample: 'hub' as const, label: words, text: label }],
        sourceLine: words,
        description: label,
        lang: 'en',
        flags: new Map([[words, '<path/>']]),
        fontCss: words,
      };
      expect(faultIn(figureSvg({ ...SCENE, nodes }, page))).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
