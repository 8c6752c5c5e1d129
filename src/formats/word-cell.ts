import * as v from 'valibot';
import { text, textList } from './cell.ts';
import { alternatives, quoted } from './problem.ts';

/** One of a closed list of words, or blank. The words can be read back with {@link wordsOf}. */
export function word<const Word extends string>(words: readonly Word[]) {
  return v.pipe(
    text,
    v.check(
      (cell) => cell === '' || (words as readonly string[]).includes(cell),
      ({ input }) => `${quoted(input)} is not known here: use ${alternatives(words)}`,
    ),
    v.transform((cell) => words.find((known) => known === cell)),
    v.metadata({ words }),
  );
}

/** One of a closed list of words. */
export function filledWord<const Word extends string>(words: readonly Word[]) {
  return v.pipe(
    text,
    v.check(
      (cell) => (words as readonly string[]).includes(cell),
      ({ input }) =>
        `${input === '' ? 'is blank' : `${quoted(input)} is not known here`}: ` +
        `use ${alternatives(words)}`,
    ),
    v.transform((cell) => cell as Word),
    v.metadata({ words }),
  );
}

/** Some of a closed list of words, kept in the order of that list. */
export function wordList<const Word extends string>(words: readonly Word[]) {
  const stranger = (list: readonly string[]) =>
    list.find((item) => !(words as readonly string[]).includes(item));
  return v.pipe(
    textList,
    v.check(
      (list) => stranger(list) === undefined,
      ({ input }) =>
        `${quoted(stranger(input) ?? '')} is not known here: use ${alternatives(words)}`,
    ),
    v.transform((list): readonly Word[] => words.filter((known) => list.includes(known))),
    v.metadata({ words }),
  );
}

/** The closed list of words a column allows, if it has one. */
export function wordsOf(cell: v.GenericSchema<string, unknown>): readonly string[] | undefined {
  const { words } = v.getMetadata(cell);
  return Array.isArray(words) ? words.map(String) : undefined;
}
