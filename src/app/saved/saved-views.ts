import { readAddress, writeAddress } from '../../view/address.ts';

/** A view under a name; the address is what follows the path, `''` for the opening view. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

/** What is wrong with a text that should hold saved views; entries are counted from 1. */
export type Problem =
  | { readonly reason: 'not-json' | 'not-views' }
  | { readonly reason: 'no-name' | 'no-address'; readonly entry: number }
  | {
      readonly reason: 'bad-address';
      readonly entry: number;
      readonly name: string;
      readonly parameters: readonly string[];
    };

export interface ReadViews {
  readonly views: readonly SavedView[];
  readonly problems: readonly Problem[];
}

const FORMAT = 'pactograph-views';
export const LONGEST_NAME = 80;

/** The name as it is kept: one line, no blanks at its ends, not too long. */
export function tidyName(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readEntry(value: unknown, entry: number): SavedView | Problem {
  const { name, address } = isRecord(value) ? value : {};
  const tidy = typeof name === 'string' ? tidyName(name) : '';
  if (tidy === '') return { reason: 'no-name', entry };
  if (typeof address !== 'string' || !/^(?:\?|$)/.test(address)) {
    return { reason: 'no-address', entry };
  }
  const { view, ignored } = readAddress(address);
  if (ignored.length > 0) {
    return { reason: 'bad-address', entry, name: tidy, parameters: ignored };
  }
  return { name: tidy, address: writeAddress(view) };
}

/** Reads what {@link writeViews} wrote, here or in a file that may come from anywhere. Never throws. */
export function readViews(text: string): ReadViews {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { views: [], problems: [{ reason: 'not-json' }] };
  }
  const entries = isRecord(value) && value.format === FORMAT ? value.views : undefined;
  if (!Array.isArray(entries)) return { views: [], problems: [{ reason: 'not-views' }] };
  const read = entries.map((entry, index) => readEntry(entry, index + 1));
  const isProblem = (one: SavedView | Problem): one is Problem => 'reason' in one;
  return {
    views: addViews(
      [],
      read.filter((one): one is SavedView => !isProblem(one)),
    ).views,
    problems: read.filter(isProblem),
  };
}

export function writeViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, views }, null, 2)}\n`;
}

export function hasName(views: readonly SavedView[], name: string): boolean {
  return views.some((view) => view.name === name);
}

function freeName(views: readonly SavedView[], name: string): string {
  let free = name;
  for (let number = 2; hasName(views, free); number++) free = `${name} (${number})`;
  return free;
}

/**
 * Adds views to others without losing any: what is there already is not added twice, and a name that
 * is taken gets a number.
 */
export function addViews(
  views: readonly SavedView[],
  more: readonly SavedView[],
): { readonly views: readonly SavedView[]; readonly added: number } {
  const all = [...views];
  for (const { name, address } of more) {
    if (all.some((one) => one.name === name && one.address === address)) continue;
    all.push({ name: freeName(all, name), address });
  }
  return { views: all, added: all.length - views.length };
}
