import type { Rule } from './draft.ts';
import {
  beginningsDated,
  cellsFilled,
  confersExplained,
  coordinatesPaired,
  obligationsHaveInstrument,
} from './rule-completeness.ts';
import { datesInOrder } from './rule-dates.ts';
import { confidenceEarned, everythingSourced, sourcesChecked } from './rule-evidence.ts';
import { distinctParties, uniqueIds } from './rule-identity.ts';
import { endedCoalitionsEmpty, membershipsWithinLives, tiesWithinLives } from './rule-lifetimes.ts';
import { references } from './rule-references.ts';
import { spellsApart } from './rule-spells.ts';
import {
  endsAccountedFor,
  noDuplicateTies,
  noSelfTies,
  statusAgreesWithDates,
} from './rule-ties.ts';

/** What every package must keep for its rows to make sense together. */
export const RECORD_RULES: readonly Rule[] = [
  uniqueIds,
  distinctParties,
  references,
  coordinatesPaired,
  datesInOrder,
  spellsApart,
  membershipsWithinLives,
  endedCoalitionsEmpty,
  tiesWithinLives,
  noSelfTies,
  noDuplicateTies,
  statusAgreesWithDates,
];

/** What a published package must show as well, so that a reader can weigh each row. */
export const EVIDENCE_RULES: readonly Rule[] = [
  cellsFilled,
  beginningsDated,
  everythingSourced,
  sourcesChecked,
  confidenceEarned,
  obligationsHaveInstrument,
  confersExplained,
  endsAccountedFor,
];

/** What the bundled package is held to. */
export const PUBLISHED_RULES: readonly Rule[] = [...RECORD_RULES, ...EVIDENCE_RULES];
