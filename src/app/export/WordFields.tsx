import { useId } from 'react';
import type { WordNotices } from '../../plate/word-notices.ts';
import { exportMessages } from './export-messages.ts';
import { Notices } from './Notices.tsx';

/** What is said of one figure; undefined where it is as suggested. */
export interface Words {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly description?: string | undefined;
}

interface Properties {
  readonly words: Words;
  readonly suggested: Readonly<Record<keyof Words, string>>;
  /** Undefined until the figure is composed. */
  readonly notices: WordNotices | undefined;
  readonly onChange: (words: Words) => void;
}

/** The words of one figure, suggested from the view. */
export function WordFields({ words, suggested, notices, onChange }: Properties) {
  const text = exportMessages();
  const id = useId();
  const isOwn = Object.values(words).some((word) => word !== undefined);
  const line = (key: 'title' | 'subtitle') => (
    <div className="choice">
      <label htmlFor={`${id}-${key}`} className="choice-label">
        {text[key]}
      </label>
      <input
        id={`${id}-${key}`}
        type="text"
        dir="auto"
        aria-describedby={`${id}-${key}-notices`}
        value={words[key] ?? suggested[key]}
        onChange={({ target }) => onChange({ ...words, [key]: target.value })}
      />
      <Notices id={`${id}-${key}-notices`} said={notices?.[key] ?? []} />
    </div>
  );
  return (
    <>
      {line('title')}
      {line('subtitle')}
      <div className="choice">
        <label htmlFor={`${id}-alt`} className="choice-label">
          {text.altText}
        </label>
        <textarea
          id={`${id}-alt`}
          dir="auto"
          rows={4}
          aria-describedby={`${id}-help`}
          value={words.description ?? suggested.description}
          onChange={({ target }) => onChange({ ...words, description: target.value })}
        />
        <p className="hint" id={`${id}-help`}>
          {text.altTextHelp}
        </p>
      </div>
      {isOwn && (
        <button type="button" className="quiet" onClick={() => onChange({})}>
          {text.suggestAgain}
        </button>
      )}
    </>
  );
}
