import { version } from '../../package.json';
import type { FigurePage } from '../figure/figure.ts';
import type { Provenance } from '../figure/provenance.ts';
import { dayOf } from '../view/as-of.ts';
import type { Told } from './told.ts';

/** What a file of that page says about itself. */
export function provenanceOf(
  { atlas, view, text }: Told,
  { title, description, filters }: FigurePage,
  address: string | undefined,
): Provenance {
  return {
    title,
    description,
    filters,
    asOf: dayOf(view.at, atlas.today),
    sources: text.figureSource(atlas.title, text.date(atlas.today)),
    address,
    licence: 'CC BY 4.0',
    software: `Pactograph ${version}`,
  };
}
