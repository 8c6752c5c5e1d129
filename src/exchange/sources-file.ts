import { bibtex } from './bibtex.ts';
import type { Citation } from './citations.ts';
import { cslItems } from './csl.ts';
import type { Provenance } from './provenance.ts';
import { type ReferenceWords, referenceList } from './reference-list.ts';
import { ris } from './ris.ts';
import type { Written } from './written.ts';

export const SOURCE_FORMATS = ['bibtex', 'ris', 'csl', 'text', 'markdown'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The sources of a view, as a file of that format; the same citations give the same text. */
export function sourcesFile(
  citations: readonly Citation[],
  format: SourceFormat,
  { provenance, words }: { readonly provenance: Provenance; readonly words: ReferenceWords },
): Written {
  const items = () => cslItems(citations.map(({ source }) => source));
  switch (format) {
    case 'bibtex':
      return { ending: 'bib', mediaType: 'application/x-bibtex', content: bibtex(items()) };
    case 'ris':
      return {
        ending: 'ris',
        mediaType: 'application/x-research-info-systems',
        content: ris(items()),
      };
    case 'csl':
      return {
        ending: 'json',
        mediaType: 'application/vnd.citationstyles.csl+json',
        content: `${JSON.stringify(items(), null, 2)}\n`,
      };
    case 'text':
    case 'markdown':
      return {
        ending: format === 'text' ? 'txt' : 'md',
        mediaType: format === 'text' ? 'text/plain' : 'text/markdown',
        content: referenceList(citations, provenance, words, format),
      };
  }
}
