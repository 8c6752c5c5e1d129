import { slug } from '../../src/figure/file-name.ts';
import { type Atlas, insiders } from '../../src/model/atlas.ts';
import type { KnownDate } from '../../src/model/date.ts';
import { inForce } from '../../src/model/interval.ts';
import type { Party } from '../../src/model/party.ts';
import { dayOf } from '../../src/view/as-of.ts';
import type { View } from '../../src/view/view.ts';
import type { Request, Series } from './request.ts';

/** One figure to be made. */
export interface Job {
  /** Of its files, without the ending. */
  readonly name: string;
  readonly view: View;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** How many were not planned because their party did not exist on their date. */
  readonly nonexistent: number;
}

const LONGEST = 80;

function partiesOf(atlas: Atlas, { nations, coalitions }: Series): readonly Party[] {
  const inside = insiders(atlas);
  // A package without the organisation has no members of it to tell from others.
  const isWanted = nations === 'all' || inside.size === 0 ? () => true : inside.has.bind(inside);
  return [
    ...(nations ? [...atlas.nations.values()].filter(({ id }) => isWanted(id)) : []),
    ...(coalitions ? atlas.coalitions.values() : []),
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function existed(party: Party, view: View, atlas: Atlas): boolean {
  const dates = view.compare === undefined ? [view.at] : [view.at, view.compare];
  return dates.some((date) => inForce(party, dayOf(date, atlas.today)));
}

function nameOf(party: Party | undefined, year: number | undefined): string {
  const id = (party?.id ?? 'atlas').replaceAll(/[^\w.-]+/g, '-');
  // A slug names its party already; a code of three letters does not.
  const name = party && id.toLowerCase() !== id ? slug(party.name) : '';
  const short = [...`${id}-${name}`].slice(0, LONGEST).join('').replace(/-+$/, '');
  return year === undefined ? short : `${short}-${year}`;
}

/** Every name once, also where a file system takes large and small letters for the same. */
function distinct(jobs: readonly Job[]): readonly Job[] {
  const taken = new Map<string, number>();
  return jobs.map((job) => {
    const key = job.name.toLowerCase();
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? job : { ...job, name: `${job.name}-${before + 1}` };
  });
}

/** The figures that a request asks for: each party on each date. */
export function planOf({ view, series }: Pick<Request, 'view' | 'series'>, atlas: Atlas): Plan {
  const isEach = series.nations !== undefined || series.coalitions;
  const foci = isEach
    ? partiesOf(atlas, series)
    : [view.focus === undefined ? undefined : atlas.parties.get(view.focus)];
  const jobs: Job[] = [];
  let nonexistent = 0;
  for (const party of foci) {
    for (const year of series.years ?? [undefined]) {
      const at = year === undefined ? view.at : (String(year) as KnownDate);
      const seen = { ...view, at, focus: party?.id };
      if (isEach && party && !existed(party, seen, atlas)) nonexistent++;
      else jobs.push({ name: nameOf(party, year), view: seen });
    }
  }
  return { jobs: distinct(jobs), nonexistent };
}
