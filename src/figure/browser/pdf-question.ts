import type { Provenance } from '../provenance.ts';

/** What is answered with the bytes of a PDF. */
export interface PdfQuestion {
  readonly svg: string;
  readonly about: Provenance;
}
