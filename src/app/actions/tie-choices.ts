import type { Actions } from '../../messages/en-actions.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { TieId } from '../../model/id.ts';
import { selectionOf } from '../../view/selection.ts';
import { messages } from '../messages.ts';
import { openAmong } from '../several/change-selection.ts';
import type { Target } from '../state/over.ts';
import type { Action } from './action.ts';

function nameOf({ menu }: Actions, atlas: Atlas | undefined, id: TieId): string {
  const text = messages();
  const tie = atlas && selectionOf(atlas, id);
  switch (tie?.type) {
    case 'relationship':
      return menu.tie(text.kind[tie.record.kind], tie.record.instrument);
    case 'membership':
      return menu.tie(text.membership, text.role[tie.record.role]);
    case 'pair':
      return menu.tie(text.kind[tie.kind], menu.throughCoalitions);
    case 'party':
    case undefined:
      return id;
  }
}

/** To select each of the ties that one line or cell stands for; none where it stands for one. */
export function tieChoices(target: Target): readonly Action[] {
  if (target.type !== 'tie' || target.ids.length < 2) return [];
  return target.ids.map((id) => ({
    id: `select ${id}`,
    group: 'party',
    name: (words, { atlas }) => nameOf(words, atlas, id),
    run: () => openAmong(id),
  }));
}
