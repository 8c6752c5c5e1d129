import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { messages } from '../messages.ts';
import { copyText } from './copy-text.ts';

interface Properties {
  readonly label: string;
  /** What is put on the clipboard, or how to make it. */
  readonly copies: string | (() => string);
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ label, copies }: Properties) {
  const text = messages();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    const words = typeof copies === 'string' ? copies : copies();
    setOutcome((await copyText(words)) ? 'copied' : 'copyFailed');
  };
  const Mark = outcome === 'copied' ? Check : Copy;
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        <Mark aria-hidden size={14} />
        {label}
      </button>
      <span className="quiet-text" aria-live="polite">
        {outcome && text.copying[outcome]}
      </span>
    </span>
  );
}
