import type { SourceId, TieId } from '../../model/id.ts';
import { SourceList } from '../details/SourceList.tsx';
import { openAmong } from '../several/change-selection.ts';

export interface Told {
  readonly id: TieId;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

interface Properties {
  readonly title: string;
  readonly told: readonly Told[];
}

/** Ties told in sentences, each with its sources; a sentence opens its tie. */
export function Ties({ title, told }: Properties) {
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="tie-list">
        {told.map(({ id, sentence, sources }) => (
          <li key={id} className="tie-item">
            <button type="button" className="tie-link" onClick={() => openAmong(id)}>
              <span dir="auto">{sentence}</span>
            </button>
            <SourceList ids={sources} brief />
          </li>
        ))}
      </ul>
    </section>
  );
}
