import type { DrawnTurn } from '../model/changes.ts';
import type { CoalitionId, NationId, PartyId, TieId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { Tie } from '../model/tie.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<PartyId, Point>;

/** A disc with a flag (nation) or a capsule with its abbreviation (coalition). */
export interface SceneNode {
  readonly id: PartyId;
  readonly type: 'nation' | 'coalition';
  /** Centre, in scene units: one is a pixel at zoom 1. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** A second, quieter line such as "+24 others". */
  readonly caption?: string | undefined;
  readonly iso2?: string | undefined;
  readonly outsider: boolean;
  /** The number, from 1, of the group whose colour it has. */
  readonly group?: number | undefined;
  /** Never dimmed, and always with its label. */
  readonly pinned?: boolean | undefined;
  /** Not part of the answer that the picture gives: drawn faintly. */
  readonly aside?: true | undefined;
  /** The higher, the sooner it gets its label. */
  readonly rank: number;
}

/** One line: a tie, a membership, or several parallel ties merged into a band. */
export interface SceneEdge {
  readonly id: string;
  readonly source: PartyId;
  readonly target: PartyId;
  readonly form: Tie['form'] | 'band';
  /** The kind whose hue and pattern it has; a band of several kinds has none. */
  readonly kind?: Kind | undefined;
  readonly ties: readonly TieId[];
  /** Distance of the control point from the midpoint, in scene units, positive as {@link controlPoint} says. */
  readonly bend: number;
  readonly arrow: 'none' | 'source' | 'target';
  readonly weak: boolean;
  /** One of so many lines that it is drawn fine and plain, the wider the more ties it holds. */
  readonly fine?: true | undefined;
  /** Between two dates that are compared; a band has one only if all its ties do. */
  readonly turn?: DrawnTurn | undefined;
  /** Not part of the answer that the picture gives: drawn faintly. */
  readonly aside?: true | undefined;
}

/**
 * A coalition drawn as an outline around its members. Where the outline runs follows from where the
 * members are, on screen or on a page: {@link hullShapes} in `hull-shapes.ts`.
 */
export interface SceneHull {
  readonly id: CoalitionId;
  readonly label: string;
  /** Such as "+24 others", who are not drawn. */
  readonly caption?: string | undefined;
  /** At least two, by id. */
  readonly members: readonly NationId[];
  /** Its hue and pattern, from 0 to one less than `HULL_LOOKS`. */
  readonly look: number;
  /** The higher, the further from its members the outline keeps, so that outlines lie in one another. */
  readonly level: number;
  /** The higher, the sooner it gets its name. */
  readonly rank: number;
}

/** What is drawn, whoever paints it. */
export interface Scene {
  /** Beneath all else; absent unless coalitions are drawn as outlines. */
  readonly hulls?: readonly SceneHull[] | undefined;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}
