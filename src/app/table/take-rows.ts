import { save } from '../../figure/browser/save.ts';
import { csvText, tsvText } from '../../formats/csv-text.ts';
import { messages } from '../messages.ts';
import { copyText } from '../shell/copy-text.ts';
import { store } from '../state/store.ts';
import { columnsIn, foundRowsIn } from './rows-in.ts';
import { fileName, textOf } from './taken-rows.ts';

const WRITERS = { TSV: tsvText, CSV: csvText };

function taken(): readonly (readonly string[])[] {
  const state = store.getState();
  return textOf(foundRowsIn(state), columnsIn(state));
}

/** Copies the rows that the table shows or would show, and tells the outcome. */
export async function copyRows(format: keyof typeof WRITERS): Promise<void> {
  const isCopied = await copyText(WRITERS[format](taken()));
  const { copied, copyFailed } = messages().copying;
  store.setState({ notice: isCopied ? copied : copyFailed });
}

/** Saves them as a file. */
export function downloadRows(): void {
  const name = fileName();
  save(new Blob([csvText(taken())], { type: 'text/csv;charset=utf-8' }), name);
  store.setState({ notice: messages().table.saved(name) });
}
