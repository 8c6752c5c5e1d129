import type { NationId, PartyId, TieId } from './id.ts';
import type { Interval } from './interval.ts';
import type { Kind } from './kind.ts';
import type { Coalition } from './party.ts';
import type { Direction, Membership, Relationship, Role } from './record.ts';

interface Bond {
  readonly id: TieId;
  readonly a: PartyId;
  readonly b: PartyId;
  /** In the order of KINDS, at least one. */
  readonly kinds: readonly Kind[];
  readonly direction: Direction;
  /** Suspended, frozen, contested or only announced: it stands, but not firmly. */
  readonly weak: boolean;
}

export interface RelationshipTie extends Bond {
  readonly form: 'relationship';
  readonly record: Relationship;
}

/** From a nation (`a`) to a coalition (`b`). */
export interface MembershipTie extends Bond {
  readonly form: 'membership';
  readonly record: Membership;
}

/** Two nations bound through coalitions they share; derived, never stored. */
export interface PairTie extends Bond {
  readonly form: 'pair';
  readonly a: NationId;
  readonly b: NationId;
  /** The coalitions that make the pair. */
  readonly through: readonly Coalition[];
}

export type Tie = RelationshipTie | MembershipTie | PairTie;

const FULL_ROLES: ReadonlySet<Role> = new Set<Role>(['party', 'member', 'lead']);

export function isFullRole(role: Role): boolean {
  return FULL_ROLES.has(role);
}

/** What a membership binds its nation to: observers, partners and associates are only near. */
export function conferredKinds(coalition: Coalition, membership: Membership): readonly Kind[] {
  return isFullRole(membership.role) ? coalition.confers : ['political-support'];
}

/**
 * When a relationship is in force. Without a date of entry into force it counts from signature; one
 * that was only signed never is; one that ended on an unknown date is not stretched past its start.
 */
export function forceOf(relationship: Relationship): Interval | undefined {
  const { inForce, signed, ended, status } = relationship;
  if (status === 'signed') return undefined;
  const from = inForce ?? signed;
  return { from, until: ended ?? (status === 'ended' ? from : undefined) };
}

export function spellOf(membership: Membership): Interval {
  return { from: membership.joined, until: membership.left };
}

export function relationshipTie(record: Relationship): RelationshipTie {
  return {
    form: 'relationship',
    id: record.id,
    a: record.a,
    b: record.b,
    kinds: [record.kind],
    direction: record.direction,
    weak: record.status === 'suspended' || record.status === 'contested',
    record,
  };
}

export function membershipTie(record: Membership, kinds: readonly Kind[]): MembershipTie {
  return {
    form: 'membership',
    id: record.id,
    a: record.nation,
    b: record.coalition,
    kinds,
    direction: 'mutual',
    weak: record.state !== 'active',
    record,
  };
}
