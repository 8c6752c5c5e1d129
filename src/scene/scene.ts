import type { DrawnTurn } from '../model/changes.ts';
import type { PartyId, TieId } from '../model/id.ts';
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
  /** Between two dates that are compared; a band has one only if all its ties do. */
  readonly turn?: DrawnTurn | undefined;
}

/** What is drawn, whoever paints it. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}
