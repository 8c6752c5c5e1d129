import type { Day } from '../model/date.ts';

export interface Licence {
  readonly name: string;
  readonly address: string;
}

/** Of the data package that comes with the atlas. */
export const BUNDLED_LICENCE: Licence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Where a file comes from, told in the file itself. */
export interface Provenance {
  readonly title: string;
  readonly asOf: Day;
  /** A second date whose ties are shown too. */
  readonly comparedWith?: Day | undefined;
  /** What the view was narrowed to, a sentence each. */
  readonly filters: readonly string[];
  /** The title of the data package, and the day it was brought up to date. */
  readonly data: string;
  readonly dataOf: Day;
  readonly licence?: Licence | undefined;
  /** Of the view, from which the file can be made again. */
  readonly address?: string | undefined;
}

/** The same as name and value, in the order in which it is written; what is not known is left out. */
export function provenanceEntries(
  provenance: Provenance,
): readonly (readonly [name: string, value: string])[] {
  const { title, asOf, comparedWith, filters, data, dataOf, licence, address } = provenance;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['as_of', asOf],
    ['compared_with', comparedWith],
    ['filters', filters.join('; ') || undefined],
    ['data', data],
    ['data_of', dataOf],
    ['licence', licence && `${licence.name}, ${licence.address}`],
    ['address', address],
    ['made_with', 'Pactograph'],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
