import type { Source } from '../../model/record.ts';
import { BriefSources } from '../details/SourceList.tsx';
import { messages } from '../messages.ts';

/** Sources that a cell names before it counts the rest: a pair may rest on dozens. */
const NAMED = 3;

/** The sources of a tie, the rest of many on demand. */
export function SourcesCell({ sources }: { readonly sources: readonly Source[] }) {
  const rest = sources.slice(NAMED);
  // One more takes no more room than its count does.
  if (rest.length <= 1) return <BriefSources sources={sources} />;
  return (
    <>
      <BriefSources sources={sources.slice(0, NAMED)} />
      <details>
        <summary>{messages().table.moreSources(rest.length)}</summary>
        <BriefSources sources={rest} />
      </details>
    </>
  );
}
