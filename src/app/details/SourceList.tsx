import type { SourceId } from '../../model/id.ts';
import type { Source } from '../../model/record.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly ids: readonly SourceId[];
  /** Titles and checks only, for where the particulars would crowd the page. */
  readonly brief?: boolean;
}

function Title({ title, address }: Source) {
  return (
    <cite dir="auto">
      {address === undefined ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      )}
    </cite>
  );
}

function Citation({ source }: { readonly source: Source }) {
  const text = messages();
  const { publisher, date, registry, accessed, check, note } = source;
  const particulars = [
    publisher,
    date && text.date(date),
    registry,
    accessed && text.accessed(text.date(accessed)),
  ].filter((part) => part !== undefined && part !== '');
  return (
    <>
      <Title {...source} />
      {particulars.length > 0 && <span className="particulars"> {particulars.join(', ')}</span>}
      <span className={`check ${check}`}>{text.check[check]}</span>
      {note !== undefined && <span className="source-note">{note}</span>}
    </>
  );
}

function BriefCitation({ source }: { readonly source: Source }) {
  return (
    <>
      <Title {...source} />
      <span className={`check ${source.check}`}>{messages().checkShort[source.check]}</span>
    </>
  );
}

/** Sources by title and check only. */
export function BriefSources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="sources" aria-label={messages().sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <BriefCitation source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Every source, as a link where it has an address, and how it was checked. */
export function SourceList({ ids, brief = false }: Properties) {
  const atlas = useStateOf(({ atlas }) => atlas);
  const sources = ids.flatMap((id): Source[] => {
    const source = atlas?.sources.get(id);
    return source ? [source] : [];
  });
  if (brief) return <BriefSources sources={sources} />;
  if (sources.length === 0) return null;
  return (
    <ul className="sources" aria-label={messages().sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <Citation source={source} />
        </li>
      ))}
    </ul>
  );
}
