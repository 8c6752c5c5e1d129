import type { KnownDate } from './date.ts';
import type { CoalitionId, NationId, SourceId } from './id.ts';
import type { Kind, Obligation } from './kind.ts';

export const REGIONS = [
  'gulf',
  'levant',
  'north-africa',
  'sahel',
  'west-africa',
  'horn',
  'east-africa',
  'southern-africa',
  'central-africa',
  'caucasus',
  'central-asia',
  'south-asia',
  'south-east-asia',
  'east-asia',
  'europe',
  'north-america',
  'latin-america',
  'oceania',
] as const;
export type Region = (typeof REGIONS)[number];

/** `high`: the text or an official page was read; `medium`: a reputable report was; `low`: neither. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A state or state-like party, dissolved ones too. */
export interface Nation {
  readonly type: 'nation';
  readonly id: NationId;
  readonly name: string;
  readonly nameArabic: string;
  /** ISO 3166-1 alpha-2 in lower case, by which flags are known; absent where there is none. */
  readonly iso2?: string | undefined;
  readonly aliases: readonly string[];
  readonly region?: Region | undefined;
  readonly capital?: string | undefined;
  /** Of the capital, in decimal degrees, north and east positive. */
  readonly coordinates?: { readonly lat: number; readonly lon: number } | undefined;
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
  readonly predecessors: readonly NationId[];
  /** A neutral note where statehood, government or extent is contested. */
  readonly recognition?: string | undefined;
  readonly sources: readonly SourceId[];
}

export const COALITION_KINDS = [
  'treaty-alliance',
  'organisation',
  'coalition-of-the-willing',
  'joint-force',
  'exercise-series',
  'intelligence-arrangement',
  'designation',
] as const;
export type CoalitionKind = (typeof COALITION_KINDS)[number];

/** Any tie of more than two parties. */
export interface Coalition {
  readonly type: 'coalition';
  readonly id: CoalitionId;
  readonly name: string;
  readonly nameArabic: string;
  readonly abbreviation: string;
  readonly kind?: CoalitionKind | undefined;
  /** The kinds of tie that full membership confers. */
  readonly confers: readonly Kind[];
  readonly confersNote?: string | undefined;
  readonly obligations: readonly Obligation[];
  readonly instrument?: string | undefined;
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
  readonly aliases: readonly string[];
  readonly sources: readonly SourceId[];
  readonly confidence?: Confidence | undefined;
  readonly note?: string | undefined;
}

export type Party = Nation | Coalition;
