import type { KnownDate } from './date.ts';
import type { CoalitionId, EventId, NationId, PartyId, SourceId, TieId } from './id.ts';
import type { Kind, Obligation } from './kind.ts';
import type { Coalition, Confidence, Nation } from './party.ts';

export const ROLES = ['party', 'member', 'lead', 'observer', 'partner', 'associate'] as const;
export type Role = (typeof ROLES)[number];

export const MEMBERSHIP_STATES = [
  'active',
  'suspended',
  'frozen',
  'disputed',
  'announced',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

export const STATUSES = ['active', 'signed', 'suspended', 'contested', 'ended'] as const;
/** `signed`: never, or not yet, in force. */
export type Status = (typeof STATUSES)[number];

export const DIRECTIONS = ['mutual', 'a-to-b', 'b-to-a'] as const;
/** From obligor to beneficiary, or mutual. */
export type Direction = (typeof DIRECTIONS)[number];

/** One spell of one nation in one coalition. */
export interface Membership {
  readonly id: TieId;
  readonly coalition: CoalitionId;
  readonly nation: NationId;
  readonly joined?: KnownDate | undefined;
  readonly left?: KnownDate | undefined;
  readonly role: Role;
  readonly state: MembershipState;
  readonly sources: readonly SourceId[];
  readonly confidence?: Confidence | undefined;
  readonly note?: string | undefined;
}

/** One tie of one kind between two parties under one instrument. */
export interface Relationship {
  readonly id: TieId;
  readonly kind: Kind;
  readonly a: PartyId;
  readonly b: PartyId;
  readonly direction: Direction;
  readonly instrument?: string | undefined;
  readonly signed?: KnownDate | undefined;
  readonly inForce?: KnownDate | undefined;
  readonly ended?: KnownDate | undefined;
  readonly status: Status;
  readonly obligations: readonly Obligation[];
  readonly sources: readonly SourceId[];
  readonly confidence?: Confidence | undefined;
  readonly textPublic?: 'yes' | 'no' | 'partly' | undefined;
  readonly note?: string | undefined;
}

/** One edition of an exercise or joint activity; `until` is its last day. */
export interface Event {
  readonly id: EventId;
  readonly series?: CoalitionId | undefined;
  readonly name: string;
  readonly host?: NationId | undefined;
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
  readonly participants: readonly NationId[];
  readonly sources: readonly SourceId[];
  readonly confidence?: Confidence | undefined;
  readonly note?: string | undefined;
}

/** One document. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly date?: KnownDate | undefined;
  /** A registry number such as a UN Treaty Series volume. */
  readonly registry?: string | undefined;
  /** An https address, present only if it was really seen. */
  readonly address?: string | undefined;
  readonly accessed?: KnownDate | undefined;
  readonly check: 'read' | 'general-knowledge';
  readonly note?: string | undefined;
}

/** Everything a data package says, before it is indexed. */
export interface Records {
  readonly title: string;
  /** The day the record was last brought up to date: what "today" means. */
  readonly today: KnownDate;
  readonly nations: readonly Nation[];
  readonly coalitions: readonly Coalition[];
  readonly memberships: readonly Membership[];
  readonly relationships: readonly Relationship[];
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
}
