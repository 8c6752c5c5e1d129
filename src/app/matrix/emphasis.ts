import type { NationId, PartyId } from '../../model/id.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import { selectionOf } from '../../view/selection.ts';
import type { View } from '../../view/view.ts';

/** What the selection singles out. */
export interface Emphasis {
  /** Rows and columns that stay bright while the rest dims; empty where nothing dims. */
  readonly bright: ReadonlySet<number>;
  /** Of cells only those between bright rows and columns stay bright. */
  readonly within?: boolean | undefined;
  /** The rows of a selected dyad: its two cells are ringed. */
  readonly ringed?: readonly [number, number] | undefined;
}

const NONE: Emphasis = { bright: new Set() };

/** @param together the parties that are selected together, if several are */
export function emphasisOf(
  { atlas, nations }: MatrixData,
  select: View['select'],
  together: readonly PartyId[],
): Emphasis {
  const selection = select === undefined ? undefined : selectionOf(atlas, select);
  const place = (id: string) => nations.indexOf(id as NationId);
  switch (selection?.type) {
    case 'party': {
      const at = place(selection.party.id);
      return at < 0 ? NONE : { bright: new Set([at]) };
    }
    case 'relationship':
    case 'pair': {
      const { a, b } = selection.type === 'pair' ? selection : selection.record;
      const [one, other] = [place(a), place(b)];
      return one < 0 || other < 0 ? NONE : { bright: new Set([one, other]), ringed: [one, other] };
    }
    case 'membership': {
      const at = place(selection.record.nation);
      return at < 0 ? NONE : { bright: new Set([at]) };
    }
    case undefined: {
      const bright = new Set(together.map(place).filter((at) => at >= 0));
      return { bright, within: bright.size > 1 };
    }
  }
}
