import { useId, useState } from 'react';
import { messages } from '../messages.ts';
import { CopyButton } from '../shell/CopyButton.tsx';

interface Properties {
  /** Which row is spoken of: its file and what names it there. */
  readonly row: string;
}

/** What to quote, and where, to have a record corrected. */
export function Correction({ row }: Properties) {
  const text = messages();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="correction">
      <button
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text.correction.report}
      </button>
      {open && (
        <div id={id} className="correction-how">
          <p>{text.correction.how}</p>
          <code dir="ltr">{row}</code>
          <CopyButton label={text.correction.copyRow} copies={row} />
        </div>
      )}
    </div>
  );
}
