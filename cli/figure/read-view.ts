import { alternatives, quoted } from '../../src/formats/problem.ts';
import { readAddress } from '../../src/view/address.ts';
import { PARAMETERS } from '../../src/view/parameters.ts';
import { OPENING_VIEW, type View } from '../../src/view/view.ts';
import { checkCompanions } from './check-companions.ts';
import { didYouMean } from './nearest.ts';
import type { Given } from './read-options.ts';

const DATES = new Set(['at', 'compare']);

function remedy(name: string, text: string): string {
  const words = PARAMETERS.find((parameter) => parameter.name === name)?.words;
  if (words) {
    const known = new Set(words);
    const wrong = text.split(',').find((word) => !known.has(word)) ?? text;
    return `${quoted(wrong)} is none of ${words.join(', ')}${didYouMean(wrong, words)}`;
  }
  if (DATES.has(name)) {
    return `${quoted(text)} is not a date: write 1990, 1990-08 or 1990-08-01`;
  }
  if (name === 'depth') return `${quoted(text)} is not a number of steps: write 1, 2 or 3`;
  return `${quoted(text)} is not an id such as SAU or gcc`;
}

/** The part of a link that holds the view. */
function searchOf(link: string): string | undefined {
  const text = link.trim().replace(/#.*$/s, '');
  const start = text.indexOf('?');
  if (start >= 0) return text.slice(start);
  if (text === '' || /^[a-z]+:\/\//i.test(text)) return '';
  return /^[\w-]+=/.test(text) ? `?${text}` : undefined;
}

/**
 * The view of the pasted link, changed by the options that are parameters of an address. Unlike the
 * app, which leaves out what it does not understand, a command that nobody watches says so.
 */
export function readView(given: Given, problems: string[]): View {
  const link = given.get('view-address');
  const search = searchOf(link ?? '');
  if (search === undefined) {
    problems.push(
      `--view-address: ${quoted(link ?? '')} is not a link: paste it from the app, in quotes`,
    );
  }
  const pasted = readAddress(search ?? '');
  if (pasted.ignored.length > 0) {
    const names = alternatives(pasted.ignored.map((name) => quoted(name)));
    problems.push(`--view-address: not understood: ${names}; take it out or correct it`);
  }
  const names = [...new URLSearchParams(search ?? '').keys()];
  const repeated = names.filter((name, place) => names.indexOf(name) < place);
  if (repeated.length > 0) {
    const again = [...new Set(repeated)].map((name) => quoted(name)).join(', ');
    problems.push(`--view-address: more than once in it: ${again}; leave one of each`);
  }
  let view = pasted.view;
  for (const { name, read, isPartial } of PARAMETERS) {
    const text = given.get(name);
    if (text === undefined) continue;
    const change = read(text, view);
    // A figure has a theme more, which its page knows.
    if (name === 'theme' && !change) continue;
    if (!change || isPartial?.(text)) problems.push(`--${name}: ${remedy(name, text)}`);
    else view = { ...view, ...change };
  }
  checkCompanions(given, view, problems);
  return { ...view, about: OPENING_VIEW.about };
}
