import type { CoalitionMode } from '../model/filter.ts';
import type { Kind, Obligation } from '../model/kind.ts';
import type { CoalitionKind, Confidence, Region } from '../model/party.ts';
import type { MembershipState, Role, Source, Status } from '../model/record.ts';

export const kind: Readonly<Record<Kind, string>> = {
  'mutual-defence': 'Mutual defence',
  'security-consultation': 'Security consultation',
  'intelligence-sharing': 'Intelligence sharing',
  exercise: 'Exercises',
  'training-and-assistance': 'Training and assistance',
  'basing-and-access': 'Basing and access',
  'arms-and-technology': 'Arms and technology',
  'political-support': 'Political support',
};

export const kindMeaning: Readonly<Record<Kind, string>> = {
  'mutual-defence': 'A promise to defend each other, or one the other, if attacked',
  'security-consultation': 'A promise to consult, to stay neutral or not to attack',
  'intelligence-sharing': 'An arrangement to exchange intelligence',
  exercise: 'Forces that train together in named exercises',
  'training-and-assistance': 'One trains, advises or equips the other’s forces',
  'basing-and-access': 'Forces of one may be based in, or pass through, the other',
  'arms-and-technology': 'Arms, technology or their joint production',
  'political-support': 'Partnership, designation or assurance short of a promise to act',
};

export const region: Readonly<Record<Region, string>> = {
  gulf: 'Gulf, Iran and Iraq',
  levant: 'Levant and Türkiye',
  'north-africa': 'North Africa',
  sahel: 'Sahel',
  'west-africa': 'West Africa',
  horn: 'Horn of Africa',
  'east-africa': 'East Africa',
  'southern-africa': 'Southern Africa',
  'central-africa': 'Central Africa',
  caucasus: 'Caucasus',
  'central-asia': 'Central Asia',
  'south-asia': 'South Asia',
  'south-east-asia': 'South-East Asia',
  'east-asia': 'East Asia',
  europe: 'Europe',
  'north-america': 'North America',
  'latin-america': 'Latin America',
  oceania: 'Oceania',
};

export const coalitionKind: Readonly<Record<CoalitionKind, string>> = {
  'treaty-alliance': 'Treaty alliance',
  organisation: 'Organisation',
  'coalition-of-the-willing': 'Coalition of the willing',
  'joint-force': 'Joint force',
  'exercise-series': 'Exercise series',
  'intelligence-arrangement': 'Intelligence arrangement',
  designation: 'Designation',
};

export const role: Readonly<Record<Role, string>> = {
  party: 'party',
  member: 'member',
  lead: 'lead',
  observer: 'observer',
  partner: 'partner',
  associate: 'associate',
};

export const state: Readonly<Record<MembershipState, string>> = {
  active: 'active',
  suspended: 'suspended',
  frozen: 'frozen',
  disputed: 'disputed',
  announced: 'announced',
};

export const status: Readonly<Record<Status, string>> = {
  active: 'In force',
  signed: 'Signed, not in force',
  suspended: 'Suspended',
  contested: 'Contested',
  ended: 'Ended',
};

export const confidence: Readonly<Record<Confidence, string>> = {
  high: 'high: the text or an official page was read',
  medium: 'medium: a reputable report was read',
  low: 'low: general knowledge, not looked up',
};

export const confidenceShort: Readonly<Record<Confidence, string>> = {
  high: 'high confidence',
  medium: 'medium confidence',
  low: 'low confidence',
};

export const obligation: Readonly<Record<Obligation, string>> = {
  defence: 'defence',
  offence: 'offence',
  neutrality: 'neutrality',
  nonaggression: 'non-aggression',
  consultation: 'consultation',
};

export const check: Readonly<Record<Source['check'], string>> = {
  read: 'read for this record',
  'general-knowledge': 'general knowledge, not looked up',
};

export const checkShort: Readonly<Record<Source['check'], string>> = {
  read: 'read',
  'general-knowledge': 'not looked up',
};

export const coalitionMode: Readonly<Record<CoalitionMode, string>> = {
  hub: 'Hubs',
  hull: 'Hulls',
  pairs: 'Pairs',
  none: 'Hidden',
};
