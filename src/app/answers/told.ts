import type { Tie } from '../../model/tie.ts';
import type { Told } from './Ties.tsx';

/** A tie as it is told, with what it rests on. */
export function told(tie: Tie, sentence: string): Told {
  const sources =
    tie.form === 'pair' ? tie.through.flatMap(({ sources }) => sources) : tie.record.sources;
  return { id: tie.id, sentence, sources: [...new Set(sources)] };
}
