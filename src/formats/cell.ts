import * as v from 'valibot';
import { type KnownDate, parseDate } from '../model/date.ts';
import { quoted } from './problem.ts';

const LONGEST_CELL = 10_000;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const ADDRESS = /^https:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s"<>]*)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

const items = (list: string): readonly string[] => [
  ...new Set(
    list
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

/** Any text, blank included; line breaks and tabs within it become spaces. */
export const text = v.pipe(
  v.string(),
  v.excludes('\uFFFD', 'has letters that cannot be read: save the file as "CSV UTF-8"'),
  v.maxLength(LONGEST_CELL, `is longer than ${LONGEST_CELL} characters: shorten it`),
  v.transform((cell) => cell.replace(/[\t\n\r]+/g, ' ').trim()),
  v.check(
    (cell) => !CONTROL.test(cell),
    ({ input }) => `contains an invisible control character: retype ${quoted(input)}`,
  ),
);

export const filledText = v.pipe(text, v.nonEmpty('is blank: fill it in'));

export const optionalText = v.pipe(
  text,
  v.transform((cell) => (cell === '' ? undefined : cell)),
);

export const textList = v.pipe(text, v.transform(items));

function badId(text: string): string {
  if (text.includes(';')) {
    return `${quoted(text)} is a list: name only one, and the others in the note`;
  }
  return (
    `${quoted(text)} is not an id: use at most 80 letters, digits, dots, hyphens and underscores, ` +
    'the first a letter or digit'
  );
}

export function id<Id extends string>() {
  return v.pipe(
    filledText,
    v.regex(ID, ({ input }) => badId(input)),
    v.transform((cell) => cell as Id),
  );
}

export function optionalId<Id extends string>() {
  return v.pipe(
    text,
    v.check(
      (cell) => cell === '' || ID.test(cell),
      ({ input }) => badId(input),
    ),
    v.transform((cell) => (cell === '' ? undefined : (cell as Id))),
  );
}

export function idList<Id extends string>() {
  return v.pipe(
    textList,
    v.check(
      (list) => list.every((item) => ID.test(item)),
      ({ input }) => badId(input.find((item) => !ID.test(item)) ?? ''),
    ),
    v.transform((list) => list as readonly Id[]),
  );
}

export const optionalDate = v.pipe(
  text,
  v.check(
    (cell) => cell === '' || parseDate(cell) !== undefined,
    ({ input }) =>
      `${quoted(input)} is not a date: write 1950, 1950-06 or 1950-06-17, or leave it blank`,
  ),
  v.transform((cell): KnownDate | undefined => parseDate(cell)),
);

/** Decimal degrees between `-limit` and `limit`, or blank. */
export function degrees(limit: 90 | 180) {
  return v.pipe(
    text,
    v.check(
      (cell) => cell === '' || (/^-?\d+(\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= limit),
      ({ input }) =>
        `${quoted(input)} is not a number of degrees: write one between -${limit} and ${limit}`,
    ),
    v.transform((cell) => (cell === '' ? undefined : Number(cell))),
  );
}

export const flagCode = v.pipe(
  text,
  v.check(
    (cell) => cell === '' || /^[A-Za-z]{2}$/.test(cell),
    ({ input }) => `${quoted(input)} is not a two-letter country code: write one such as sa`,
  ),
  v.transform((cell) => (cell === '' ? undefined : cell.toLowerCase())),
);

export const httpsAddress = v.pipe(
  text,
  v.check(
    (cell) => cell === '' || ADDRESS.test(cell),
    ({ input }) =>
      `${quoted(input)} is not an https address: write https://…, ` +
      'or leave it blank and name the site under publisher',
  ),
  v.transform((cell) => (cell === '' ? undefined : cell)),
);
