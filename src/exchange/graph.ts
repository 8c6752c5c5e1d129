import type { Day, KnownDate } from '../model/date.ts';
import type { CoalitionId, NationId, PartyId, SourceId, TieId } from '../model/id.ts';
import type { Interval } from '../model/interval.ts';
import type { Kind, Obligation } from '../model/kind.ts';
import type { Standing } from '../model/narrow.ts';
import type { CoalitionKind, Confidence, Region } from '../model/party.ts';
import type { MembershipState, Role, Source, Status } from '../model/record.ts';
import type { Tie } from '../model/tie.ts';
import type { Provenance } from './provenance.ts';

/** Where a party is drawn, y downwards as on a screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How the view is drawn, as far as a file can keep it; colours as `#rrggbb`. */
export interface Drawing {
  readonly places: ReadonlyMap<PartyId, Place>;
  readonly colours: {
    readonly insider: string;
    readonly outsider: string;
    readonly coalition: string;
    readonly kinds: Readonly<Record<Kind, string>>;
  };
}

interface PartyNode extends Interval {
  readonly name: string;
  readonly arabicName?: string | undefined;
  readonly sources: readonly SourceId[];
  readonly place?: Place | undefined;
  readonly colour?: string | undefined;
}

export interface NationNode extends PartyNode {
  readonly type: 'nation';
  readonly id: NationId;
  readonly iso2?: string | undefined;
  readonly region?: Region | undefined;
  readonly capital?: string | undefined;
  /** Of the capital, in decimal degrees, north and east positive. */
  readonly coordinates?: { readonly lat: number; readonly lon: number } | undefined;
  /** Whether it is or ever was a full member of the OIC; unknown where the atlas has no OIC. */
  readonly insider?: boolean | undefined;
  readonly recognition?: string | undefined;
}

export interface CoalitionNode extends PartyNode {
  readonly type: 'coalition';
  readonly id: CoalitionId;
  readonly abbreviation?: string | undefined;
  readonly kind?: CoalitionKind | undefined;
  readonly confers: readonly Kind[];
  readonly obligations: readonly Obligation[];
  readonly instrument?: string | undefined;
  readonly confidence?: Confidence | undefined;
  readonly note?: string | undefined;
  /** Members that the view folds into the coalition. */
  readonly folded: readonly NationId[];
}

export type GraphNode = NationNode | CoalitionNode;

/** A tie as an edge; `from` and `until` are when it counts as in force. */
export interface GraphTie extends Interval {
  readonly id: TieId;
  readonly form: Tie['form'];
  /** The obligor of a one-sided tie, the nation of a membership. */
  readonly source: PartyId;
  readonly target: PartyId;
  readonly sourceName: string;
  readonly targetName: string;
  readonly oneSided: boolean;
  readonly kinds: readonly Kind[];
  readonly instrument?: string | undefined;
  readonly role?: Role | undefined;
  readonly status: Status | MembershipState | 'derived';
  readonly standing: Standing;
  readonly obligations: readonly Obligation[];
  /** As recorded, of a relationship. */
  readonly signed?: KnownDate | undefined;
  readonly inForce?: KnownDate | undefined;
  readonly ended?: KnownDate | undefined;
  /** Those of the dates shown on which it is in force. */
  readonly on: readonly Day[];
  /** Of a pair: the coalitions that make it, and the memberships in them. */
  readonly through: readonly CoalitionId[];
  readonly memberships: readonly TieId[];
  readonly confidence?: Confidence | undefined;
  readonly textPublic?: 'yes' | 'no' | 'partly' | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly SourceId[];
  readonly colour?: string | undefined;
}

/** What a view shows, as data. */
export interface ViewGraph {
  readonly provenance: Provenance;
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  /** Every source that a node or a tie names. */
  readonly sources: readonly Source[];
}
