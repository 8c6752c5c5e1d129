import { type KnownDate, precisionOf } from '../model/date.ts';
import type { Party } from '../model/party.ts';
import { dateFormatter } from './format-date.ts';

const date = dateFormatter('en-GB');

/** "on 17 June 1950", "in June 1950", "in 1950": no more precise than it is known. */
export function atDate(when: KnownDate): string {
  return `${precisionOf(when) === 'day' ? 'on' : 'in'} ${date(when)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NATION_WITH_ARTICLE =
  /^(?:United|Soviet|Central African|Democratic|Dominican|Comoros|Gambia|Maldives|Netherlands|Philippines|Holy See)\b|\b(?:Republic|Union|Federation|Islands)$/;

/** Nouns that make a coalition's name a description, and so take the article. */
const COALITION_NOUN =
  /\b(?:Agreement|Alliance|Arrangements?|Association|Authority|Battalion|Board|Capability|Cent(?:er|re)|Charter|Coalition|Code|Command|Commission|Committee|Commonwealth|Communit(?:y|ies)|Construct|Convention|Council|Declaration|Dialogue|Federation|Forces?|Forum|Group|Initiative|League|Mechanism|Mission|Organi[sz]ation|Pact|Partnership|Patrol|Process|Protocol|Series|States|Structure|Treaty|Union)\b/i;

/** Names of operations and exercises, which stand alone. */
const PROPER_NAME = /^(?:Exercises?|Operation|Combined Task Force|Regional Cooperation|G5)\b/;

function withArticle(name: string, takesIt: boolean): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`;
  return takesIt ? `the ${name}` : name;
}

/** The name as it stands within a sentence: "the United States", "the League of Arab States". */
export function nameIn(party: Party): string {
  const { name } = party;
  if (party.type === 'nation') return withArticle(name, NATION_WITH_ARTICLE.test(name));
  return withArticle(name, COALITION_NOUN.test(name) && !PROPER_NAME.test(name));
}

const INSTRUMENT_NOUN =
  /\b(?:accords?|agreements?|arrangements?|charter|contracts?|convention|declaration|exchange of (?:letters|notes)|letter of (?:acceptance|intent)|memorand(?:um|a)|pact|partnership|plan|programme|protocol|statement|treaty)\b/i;

/**
 * How a tie's instrument is told: "under the Strategic Mutual Defence Agreement" where the name is that
 * of a document, in brackets where it describes an act ("Sale of the Shahine air defence system").
 */
export function underInstrument(instrument: string | undefined): string {
  if (!instrument) return '';
  const isDocument =
    INSTRUMENT_NOUN.test(instrument) && !/[:;]|^(?:Sale|Use|Supply)\b/.test(instrument);
  if (!isDocument) return ` (${instrument})`;
  return ` under ${withArticle(instrument, !/^an? /i.test(instrument))}`;
}
