import type { Kind } from '../model/kind.ts';
import type { Role } from '../model/record.ts';

/** A verb phrase between two names: of one party, and of two. */
type Clause = (one: string, other: string) => string;

/** Both bound alike: "A and B …". */
export const MUTUAL: Readonly<Record<Kind, Clause>> = {
  'mutual-defence': (a, b) => `${a} and ${b} have a mutual defence tie`,
  'security-consultation': (a, b) => `${a} and ${b} have a security consultation tie`,
  'intelligence-sharing': (a, b) => `${a} and ${b} share intelligence`,
  exercise: (a, b) => `${a} and ${b} exercise together`,
  'training-and-assistance': (a, b) => `${a} and ${b} train or assist each other`,
  'basing-and-access': (a, b) => `${a} and ${b} give each other basing or access`,
  'arms-and-technology': (a, b) => `${a} and ${b} cooperate in arms or technology`,
  'political-support': (a, b) => `${a} and ${b} support each other politically`,
};

/** One-sided, from who gives to who gets. */
export const ONE_SIDED: Readonly<Record<Kind, Clause>> = {
  'mutual-defence': (from, to) => `${from} promises to defend ${to}`,
  'security-consultation': (from, to) => `${from} has given a security undertaking to ${to}`,
  'intelligence-sharing': (from, to) => `${from} gives intelligence to ${to}`,
  exercise: (from, to) => `${from} holds exercises for ${to}`,
  'training-and-assistance': (from, to) => `${from} trains or assists ${to}`,
  'basing-and-access': (from, to) => `${from} gives basing or access to ${to}`,
  'arms-and-technology': (from, to) => `${from} provides arms or technology to ${to}`,
  'political-support': (from, to) => `${from} gives political support to ${to}`,
};

/** The tie as a noun phrase, of which "began" or "ended" is said. */
export const MUTUAL_NOUN: Readonly<Record<Kind, Clause>> = {
  'mutual-defence': (a, b) => `the mutual defence tie of ${a} and ${b}`,
  'security-consultation': (a, b) => `the security consultation tie of ${a} and ${b}`,
  'intelligence-sharing': (a, b) => `intelligence sharing between ${a} and ${b}`,
  exercise: (a, b) => `the exercise tie of ${a} and ${b}`,
  'training-and-assistance': (a, b) => `mutual training or assistance between ${a} and ${b}`,
  'basing-and-access': (a, b) => `mutual basing or access between ${a} and ${b}`,
  'arms-and-technology': (a, b) => `cooperation in arms or technology between ${a} and ${b}`,
  'political-support': (a, b) => `mutual political support between ${a} and ${b}`,
};

export const ONE_SIDED_NOUN: Readonly<Record<Kind, Clause>> = {
  'mutual-defence': (from, to) => `the promise of ${from} to defend ${to}`,
  'security-consultation': (from, to) => `the security undertaking of ${from} to ${to}`,
  'intelligence-sharing': (from, to) => `intelligence from ${from} for ${to}`,
  exercise: (from, to) => `the exercise tie from ${from} to ${to}`,
  'training-and-assistance': (from, to) => `training or assistance by ${from} for ${to}`,
  'basing-and-access': (from, to) => `basing or access given by ${from} to ${to}`,
  'arms-and-technology': (from, to) => `the provision of arms or technology by ${from} to ${to}`,
  'political-support': (from, to) => `political support from ${from} for ${to}`,
};

/** What a nation is to a coalition. */
export const IS_IN: Readonly<Record<Role, string>> = {
  party: 'is a party to',
  member: 'is a member of',
  lead: 'leads',
  observer: 'is an observer in',
  partner: 'is a partner of',
  associate: 'is an associate of',
};

/** The same as a noun: "became an observer in the Pact". */
export const AS_ROLE: Readonly<Record<Role, string>> = {
  party: 'a party to',
  member: 'a member of',
  lead: 'the lead of',
  observer: 'an observer in',
  partner: 'a partner of',
  associate: 'an associate of',
};
