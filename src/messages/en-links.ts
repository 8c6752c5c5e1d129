import type { Atlas } from '../model/atlas.ts';
import type { Chain, Chains } from '../model/chains.ts';
import type { KnownDate } from '../model/date.ts';
import type { PartyId } from '../model/id.ts';
import type { OtherView } from '../model/nearest-link.ts';
import type { SharedCoalition } from '../model/shared-coalitions.ts';
import { beginningOf } from '../model/since.ts';
import type { Tie } from '../model/tie.ts';
import { en } from './en.ts';
import { clauseOf, inCoalition, isDesignation, nameOf, standingOf } from './en-clauses.ts';
import { capitalised, underInstrument } from './english.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');

function sentence(since: KnownDate | undefined, clause: string, standing: string): string {
  const dated = since === undefined ? clause : `since ${en.date(since)} ${clause}`;
  return `${capitalised(dated)}.${standing && ` It is ${standing}.`}`;
}

function weakness(tie: Tie): string {
  if (tie.form === 'pair') return tie.weak ? 'not firm' : '';
  return standingOf(tie.form === 'relationship' ? tie.record.status : tie.record.state);
}

/** A tie with its date and instrument; that it is suspended or contested is a sentence of its own. */
function tie(atlas: Atlas, of: Tie, first: PartyId = of.a): string {
  const clause = clauseOf(atlas, of, first);
  if (of.form === 'pair') {
    const through = en.list(of.through.map(({ id }) => nameOf(atlas, id)));
    return sentence(undefined, `${clause} through ${through}`, weakness(of));
  }
  const under = of.form === 'relationship' ? underInstrument(of.record.instrument) : '';
  return sentence(beginningOf(atlas, of), `${clause}${under}`, weakness(of));
}

/** Of both sides of a shared coalition: "Avaria since 17 June 1950 and Elbonia since 1952 (frozen)". */
function sides(atlas: Atlas, { a, b }: SharedCoalition): string {
  const parts = [a, b].map((spell) => {
    const since = beginningOf(atlas, spell);
    const state = standingOf(spell.record.state);
    const when = since === undefined ? 'since a date not established' : `since ${en.date(since)}`;
    return `${nameOf(atlas, spell.a)} ${when}${state && ` (${state})`}`;
  });
  return en.list(parts);
}

/** "Since 1969 both are …" where both dates are one, else the date of each; none where neither is known. */
function both(atlas: Atlas, of: SharedCoalition, clause: string): string {
  const [a, b] = [beginningOf(atlas, of.a), beginningOf(atlas, of.b)];
  const firm = !of.a.weak && !of.b.weak;
  if (a === b && firm) return sentence(a, `both are ${clause}`, '');
  return `Both are ${clause}: ${sides(atlas, of)}.`;
}

/** One shared coalition with the date from which each is in it. */
function shared(atlas: Atlas, of: SharedCoalition): string {
  const name = nameOf(atlas, of.coalition);
  const lead = [of.a, of.b].find(({ record }) => record.role === 'lead');
  const other = lead === of.a ? of.b : of.a;
  if (isDesignation(atlas, of.coalition)) {
    const title = `“${atlas.coalitions.get(of.coalition)?.name ?? name}”`;
    if (!lead) return both(atlas, of, `designated under ${title}`);
    const from = beginningOf(atlas, other);
    const clause = `${nameOf(atlas, lead.a)} designates ${nameOf(atlas, other.a)} under ${title}`;
    return sentence(from, clause, standingOf(other.record.state));
  }
  return both(atlas, of, `members of ${name}`);
}

/** One step of a chain; how many more ties run beside the one that is told. */
function step(atlas: Atlas, ties: readonly Tie[], first: PartyId): string {
  const [told, ...more] = ties;
  if (!told) return '';
  const clause =
    told.form === 'membership' ? inCoalition(atlas, told.record) : clauseOf(atlas, told, first);
  const since = beginningOf(atlas, told);
  const facts = [since && `since ${en.date(since)}`, told.weak && weakness(told)].filter(Boolean);
  const dated = facts.length === 0 ? clause : `${clause} (${facts.join(', ')})`;
  if (more.length === 0) return dated;
  return `${dated} and ${plural(more.length, { one: 'more tie', other: 'more ties' })}`;
}

export const linkAnswers = {
  tie,
  shared,

  /** A chain over at least one other: "Through Türkiye: …; …." */
  chain: (atlas: Atlas, { parties, steps }: Chain) => {
    const between = parties.slice(1, -1).map((id) => nameOf(atlas, id));
    const told = steps.map((ties, index) => step(atlas, ties, parties[index] ?? ('' as PartyId)));
    const text = told.join('; ');
    return between.length === 0
      ? `${capitalised(text)}.`
      : `Through ${between.join(', then ')}: ${text}.`;
  },

  /** How many shortest chains there are, and how many of them are told. */
  chainCount: ({ length, total, shown }: Chains) => {
    const steps = plural(length ?? 0, { one: 'step', other: 'steps' });
    const count = plural(total, { one: 'shortest chain', other: 'shortest chains' });
    const told = shown.length < total ? `; ${en.number(shown.length)} are told` : '';
    return `${count} of ${steps}${told}.`;
  },

  noLink: (atlas: Atlas, a: PartyId, b: PartyId, day: KnownDate) =>
    `On ${en.date(day)} no tie of the kinds shown links ${nameOf(atlas, a)} and ${nameOf(atlas, b)}, directly or through others.`,

  neverLinked:
    'Nothing on record links them under this filter, on any date and by any kind of tie.',

  /** What to change to see a link, as the label of what changes it. */
  otherView: ({ change, day, added }: OtherView) => {
    const kinds = en.list(added.map((kind) => en.kind[kind].toLowerCase()));
    switch (change) {
      case 'day':
        return `They are linked on ${en.date(day)}`;
      case 'kinds':
        return `They are linked with ${kinds} shown too`;
      case 'both':
        return `They are linked on ${en.date(day)} with ${kinds} shown too`;
    }
  },
};
