import type { KnownDate } from '../model/date.ts';
import type { Source } from '../model/record.ts';

/** A date as CSL has it: year, month, day, as many as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export type CslType =
  | 'document'
  | 'entry-encyclopedia'
  | 'legislation'
  | 'report'
  | 'treaty'
  | 'webpage';

/** One source in the Citation Style Language's JSON; what the record does not say is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly note?: string;
}

const ENCYCLOPAEDIA = /wikipedia|encyclop(?:ae|æ|e)dia|britannica/i;
const TREATY_SERIES = /\b(?:UNTS|LNTS|TIAS|UST|ATS|INTSer|Treaty Series)\b|\bE\.A\.S\./;
/** A title that opens with the name of an instrument; what is written about one does not. */
const INSTRUMENT =
  /^(?:No\. \d+ [^:]+: )?(?:[\p{L}\p{N}’'-]+ ){0,6}?(?:Treaty|Agreement|Charter|Convention|Protocol|Pact)\b/u;
const GAZETTE = /\b(?:FR|JORF)\b/;
const REPORT = /^CRS /;

/**
 * What sort of document a source is, as far as its record tells: by its registry number where that
 * is one of a series of treaties, a gazette or a series of reports, by a publisher that is an
 * encyclopaedia; else a web page if it was seen at an address.
 */
function typeOf({ title, publisher = '', registry = '', address }: Source): CslType {
  if (ENCYCLOPAEDIA.test(publisher)) return 'entry-encyclopedia';
  if (TREATY_SERIES.test(registry) && INSTRUMENT.test(title)) return 'treaty';
  if (GAZETTE.test(registry)) return 'legislation';
  if (REPORT.test(registry)) return 'report';
  return address === undefined ? 'document' : 'webpage';
}

function cslDate(date: KnownDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const NOT_LOOKED_UP = 'Not looked up for this record.';

/** A source as a CSL item; its id is the citation key of every format. */
export function cslItem(source: Source, key: string = source.id): CslItem {
  const { title, publisher, registry, date, address, accessed, check, note } = source;
  const type = typeOf(source);
  const notes = [note, check === 'general-knowledge' ? NOT_LOOKED_UP : undefined].filter(Boolean);
  return {
    id: key,
    type,
    title,
    ...(publisher && {
      [type === 'entry-encyclopedia' ? 'container-title' : 'publisher']: publisher,
    }),
    ...(registry && { number: registry }),
    ...(date && { issued: cslDate(date) }),
    ...(address && { URL: address }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** The sources as CSL items under keys that no two share, whatever the case of their letters. */
export function cslItems(sources: readonly Source[]): readonly CslItem[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const stem = source.id.replaceAll(/[^A-Za-z0-9._-]/g, '-');
    let key = stem;
    for (let turn = 2; taken.has(key.toLowerCase()); turn++) key = `${stem}-${turn}`;
    taken.add(key.toLowerCase());
    return cslItem(source, key);
  });
}
