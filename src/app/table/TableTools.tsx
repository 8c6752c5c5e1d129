import { Download } from 'lucide-react';
import { useState } from 'react';
import { save } from '../../figure/browser/save.ts';
import { csvText, tsvText } from '../../formats/csv-text.ts';
import { LONGEST } from '../../view/table-parameters.ts';
import { messages } from '../messages.ts';
import { CopyButton } from '../shell/CopyButton.tsx';
import { useStateOf } from '../state/use-state.ts';
import type { Row } from './rows.ts';
import { columnsIn } from './rows-in.ts';
import { fileName, textOf } from './taken-rows.ts';
import { useFinding } from './use-finding.ts';

interface Properties {
  /** What is shown, in its order: this is copied and saved. */
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Narrowing the table, and taking it along. */
export function TableTools({ rows, total }: Properties) {
  const text = messages();
  const query = useStateOf(({ view }) => view.find ?? '');
  const columns = useStateOf(columnsIn);
  const { find, end } = useFinding();
  const [saved, setSaved] = useState<string>();
  const download = () => {
    const name = fileName();
    save(new Blob([csvText(textOf(rows, columns))], { type: 'text/csv;charset=utf-8' }), name);
    setSaved(name);
  };
  return (
    <div className="table-tools">
      <input
        type="search"
        className="table-filter"
        aria-label={text.table.filter}
        placeholder={text.table.filter}
        maxLength={LONGEST}
        value={query}
        onChange={({ target }) => find(target.value)}
        onBlur={end}
      />
      <span className="count" aria-live="polite">
        {text.table.shown(rows.length, total)}
      </span>
      <CopyButton label={text.table.copyTsv} copies={() => tsvText(textOf(rows, columns))} />
      <CopyButton label={text.table.copyCsv} copies={() => csvText(textOf(rows, columns))} />
      <span className="copy">
        <button type="button" onClick={download}>
          <Download aria-hidden size={14} />
          {text.table.download}
        </button>
        <span className="quiet-text" aria-live="polite">
          {saved !== undefined && text.table.saved(saved)}
        </span>
      </span>
    </div>
  );
}
