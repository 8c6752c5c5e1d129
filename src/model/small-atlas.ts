import { type Atlas, createAtlas } from './atlas.ts';
import { type Day, type KnownDate, parseDate } from './date.ts';
import { type Filter, openingFilter } from './filter.ts';
import type { CoalitionId, NationId, PartyId, TieId } from './id.ts';
import { KINDS } from './kind.ts';
import type { Coalition, Nation } from './party.ts';
import type { Membership, Records, Relationship } from './record.ts';

/** Text that is certainly a date. */
export function date(text: string): KnownDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

export function day(text: string): Day {
  if (date(text).length !== 10) throw new Error(`not a day: ${text}`);
  return text as Day;
}

export function nation(id: string, more: Partial<Nation> = {}): Nation {
  return {
    type: 'nation',
    id: id as NationId,
    name: id,
    nameArabic: '',
    aliases: [],
    predecessors: [],
    sources: [],
    ...more,
  };
}

export function coalition(id: string, more: Partial<Coalition> = {}): Coalition {
  return {
    type: 'coalition',
    id: id as CoalitionId,
    name: id,
    nameArabic: '',
    abbreviation: id.toUpperCase(),
    confers: ['mutual-defence'],
    obligations: [],
    aliases: [],
    sources: [],
    ...more,
  };
}

/** A spell named as the reader names it, `coalition/nation/number`. */
export function membership(id: string, more: Partial<Membership> = {}): Membership {
  const [inCoalition, ofNation] = id.split('/');
  return {
    id: id as TieId,
    coalition: inCoalition as CoalitionId,
    nation: ofNation as NationId,
    role: 'member',
    state: 'active',
    sources: [],
    ...more,
  };
}

export function relationship(
  id: string,
  a: string,
  b: string,
  more: Partial<Relationship> = {},
): Relationship {
  return {
    id: id as TieId,
    kind: 'mutual-defence',
    a: a as PartyId,
    b: b as PartyId,
    direction: 'mutual',
    status: 'active',
    obligations: [],
    sources: [],
    ...more,
  };
}

/**
 * An atlas small enough to draw by hand, for tests. Today, all kinds of tie shown:
 *
 *     outside the OIC  ┊  in the OIC
 *                      ┊
 *          ┌─(mark)────┊───┬──────────────────────┐
 *          │ lead      ┊   │ ── training ───────► │
 *         FEN ─basing──┊─►AVA ╌╌ intelligence ╌╌ BOR        CAR
 *                      ┊   ║ \                  / ║   (until 1970 in
 *         ELB╌╌╌╌╌╌╌╌╌┐┊   ║  \───(league)─────/  ║    the pact)
 *         DAL────────(pact)╩══════════════════════╝
 *          └──support──┊────────►(league)
 *
 * Dashed ties are weak. The pact (1950) confers mutual defence and exercises; the league (1945)
 * mutual defence; the mark (1980) is a designation by Fenland that confers arms and technology. The
 * entente was dissolved in 1948 though Carpathia never left it. Carpathia and Dalmoria consulted in
 * 1940–41; Carpathia signed an arms deal with Fenland that never came into force.
 */
export const SMALL_RECORDS: Records = {
  title: 'A small atlas',
  today: date('2026-11-22'),
  nations: [
    nation('AVA', { name: 'Avaria', coordinates: { lat: 24, lon: 46 }, iso2: 'sa' }),
    nation('BOR', { name: 'Borduria', coordinates: { lat: 33, lon: 60 } }),
    nation('CAR', { name: 'Carpathia', coordinates: { lat: 30, lon: 75 } }),
    nation('DAL', { name: 'Dalmoria', coordinates: { lat: 45, lon: 10 } }),
    nation('ELB', { name: 'Elbonia', coordinates: { lat: 50, lon: 5 } }),
    nation('FEN', { name: 'Fenland', coordinates: { lat: 55, lon: -5 } }),
  ],
  coalitions: [
    coalition('oic', { name: 'Home', confers: [] }),
    coalition('pact', {
      name: 'The Pact',
      confers: ['mutual-defence', 'exercise'],
      from: date('1950-06-17'),
    }),
    coalition('league', { name: 'The League', from: date('1945-03-22') }),
    coalition('mark', {
      name: 'The Mark',
      kind: 'designation',
      confers: ['arms-and-technology'],
      from: date('1980'),
    }),
    coalition('entente', { from: date('1937-07-08'), until: date('1948-05') }),
  ],
  memberships: [
    membership('oic/AVA/1'),
    membership('oic/BOR/1'),
    membership('oic/CAR/1'),
    membership('pact/AVA/1', { joined: date('1950-06-17') }),
    membership('pact/BOR/2', { joined: date('1955') }),
    membership('pact/BOR/1', { joined: date('1950-06'), left: date('1955'), role: 'observer' }),
    membership('pact/CAR/1', { joined: date('1960'), left: date('1970') }),
    membership('pact/DAL/1', { joined: date('1952') }),
    membership('pact/ELB/1', { joined: date('1952'), state: 'frozen' }),
    membership('league/AVA/1', { joined: date('1945-03-22') }),
    membership('league/BOR/1', { joined: date('1945-03-22') }),
    membership('mark/FEN/1', { joined: date('1980'), role: 'lead' }),
    membership('mark/AVA/1', { joined: date('1980') }),
    membership('mark/BOR/1', { joined: date('1981') }),
    membership('entente/CAR/1', { joined: date('1937-07-08') }),
  ],
  relationships: [
    relationship('ava-bor-training', 'AVA', 'BOR', {
      kind: 'training-and-assistance',
      direction: 'a-to-b',
      signed: date('1961-02-03'),
      inForce: date('1962'),
    }),
    relationship('bor-ava-intelligence', 'BOR', 'AVA', {
      kind: 'intelligence-sharing',
      inForce: date('1975-03'),
      status: 'contested',
    }),
    relationship('fen-ava-basing', 'FEN', 'AVA', {
      kind: 'basing-and-access',
      direction: 'a-to-b',
      signed: date('1990-08'),
    }),
    relationship('dal-league-support', 'DAL', 'league', {
      kind: 'political-support',
      inForce: date('2000-02-29'),
    }),
    relationship('car-dal-consult', 'CAR', 'DAL', {
      kind: 'security-consultation',
      signed: date('1940'),
      ended: date('1941-05'),
      status: 'ended',
    }),
    relationship('car-fen-arms', 'CAR', 'FEN', {
      kind: 'arms-and-technology',
      signed: date('1999'),
      status: 'signed',
    }),
  ],
  events: [],
  sources: [],
};

/** The small atlas, with some of its tables replaced. */
export function smallAtlas(changes: Partial<Records> = {}): Atlas {
  return createAtlas({ ...SMALL_RECORDS, ...changes });
}

/** Every kind of tie in force today, with hubs before their crowds. */
export function everything(atlas: Atlas, changes: Partial<Filter> = {}): Filter {
  return { ...openingFilter(atlas), kinds: new Set(KINDS), ...changes };
}

export const party = (id: string): PartyId => id as PartyId;

export const ids = (items: Iterable<{ readonly id: string }>): string[] =>
  [...items].map(({ id }) => id);
