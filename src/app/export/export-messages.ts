import { type ExportMessages, enExport } from '../../messages/en-export.ts';

/** The words of the dialog in the reader's language. */
export function exportMessages(): ExportMessages {
  return enExport;
}
