import type { PartyId, TieId } from '../../model/id.ts';

/** What an action is about: a party, the ties that one line carries, or the picture as a whole. */
export type Target =
  | { readonly type: 'party'; readonly id: PartyId }
  | {
      readonly type: 'tie';
      /** At least one. */
      readonly ids: readonly TieId[];
      readonly a: PartyId;
      readonly b: PartyId;
    }
  | { readonly type: 'background' };

/** What lies over the page. */
export type Over =
  | { readonly type: 'keys' }
  | {
      readonly type: 'palette';
      readonly target: Target;
      /** What was typed while it was on its way. */
      readonly typed?: string;
    }
  | {
      readonly type: 'menu';
      readonly target: Target;
      /** In pixels of the window. */
      readonly x: number;
      readonly y: number;
    };
