import type { NationId } from '../../model/id.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import { measureMessages } from '../measures/measure-messages.ts';

/** What stands at the head of a nation's row and column: its name, or where there is little room its code. */
export function headName({ atlas, groups }: MatrixData, id: NationId, brief: boolean): string {
  const name = brief ? id : (atlas.nations.get(id)?.name ?? id);
  const group = groups?.get(id);
  return group ? measureMessages().labelInCommunity(name, group) : name;
}
