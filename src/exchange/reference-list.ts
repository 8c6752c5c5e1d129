import type { KnownDate } from '../model/date.ts';
import type { Kind } from '../model/kind.ts';
import type { Citation, Supported } from './citations.ts';
import { oneLine, plainAddress } from './plain.ts';
import type { Provenance } from './provenance.ts';

/** The words of a list of sources in the reader's language. */
export interface ReferenceWords {
  readonly heading: string;
  readonly basis: (title: string, asOf: string, filters: readonly string[]) => string;
  readonly comparedWith: (when: string) => string;
  readonly date: (date: KnownDate) => string;
  readonly accessed: (when: string) => string;
  readonly notLookedUp: string;
  readonly supports: (what: readonly string[]) => string;
  readonly relationship: (a: string, b: string, kinds: readonly Kind[]) => string;
  readonly memberships: (coalition: string, nations: readonly string[]) => string;
  readonly coalition: (coalition: string) => string;
}

/** How a list is marked up; what is set here is the only difference between its forms. */
interface Markup {
  readonly heading: (text: string) => string;
  readonly text: (text: string) => string;
  readonly title: (text: string) => string;
  readonly address: (address: string) => string;
}

const PLAIN: Markup = {
  heading: (text) => text,
  text: (text) => text,
  title: (text) => text,
  address: (address) => address,
};

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

const MARKDOWN: Markup = {
  heading: (text) => `# ${escaped(text)}`,
  text: escaped,
  title: (text) => `*${escaped(text)}*`,
  address: (address) => `<${address}>`,
};

function supported(one: Supported, words: ReferenceWords): string {
  switch (one.what) {
    case 'relationship':
      return words.relationship(one.a, one.b, one.kinds);
    case 'memberships':
      return words.memberships(one.coalition, one.nations);
    case 'coalition':
      return words.coalition(one.coalition);
  }
}

const ENDED = /[.!?…。؟]$/u;

function sentence(text: string): string {
  return ENDED.test(text) ? text : `${text}.`;
}

function entry({ source, supports }: Citation, words: ReferenceWords, markup: Markup): string {
  const { title, publisher, date, registry, address, accessed, check } = source;
  const work = oneLine(title);
  const imprint = [publisher, date && words.date(date)].filter((part) => part !== undefined);
  const parts = [
    `${markup.title(work)}${ENDED.test(work) ? '' : '.'}`,
    ...(imprint.length > 0 ? [markup.text(sentence(oneLine(imprint.join(', '))))] : []),
    ...(registry === undefined ? [] : [markup.text(sentence(oneLine(registry)))]),
    // No full stop behind an address, for it would be read as part of it.
    ...(address === undefined ? [] : [markup.address(plainAddress(address))]),
    ...(accessed === undefined
      ? []
      : [markup.text(sentence(words.accessed(words.date(accessed))))]),
    ...(check === 'general-knowledge' ? [markup.text(sentence(words.notLookedUp))] : []),
  ];
  const told = words.supports(supports.map((one) => supported(one, words)));
  return `${parts.join(' ')}\n   ${markup.text(sentence(oneLine(told)))}`;
}

/** The sources as a numbered list for people, each with what of the view rests on it. */
export function referenceList(
  citations: readonly Citation[],
  { title, asOf, comparedWith, filters }: Provenance,
  words: ReferenceWords,
  form: 'text' | 'markdown',
): string {
  const markup = form === 'text' ? PLAIN : MARKDOWN;
  const entries = citations.map(
    (citation, index) => `${index + 1}. ${entry(citation, words, markup)}`,
  );
  const told = [
    ...(comparedWith === undefined ? [] : [words.comparedWith(words.date(comparedWith))]),
    ...filters,
  ];
  const basis = oneLine(words.basis(title, words.date(asOf), told));
  return [markup.heading(oneLine(words.heading)), markup.text(basis), ...entries, ''].join('\n\n');
}
