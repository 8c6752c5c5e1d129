declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3, ISO 3166-3 for a dissolved state, or our own slug where neither exists. */
export type NationId = Id<'nation'>;
/** A lower-case slug. */
export type CoalitionId = Id<'coalition'>;
export type PartyId = NationId | CoalitionId;
export type TieId = Id<'tie'>;
export type SourceId = Id<'source'>;
export type EventId = Id<'event'>;
