import { version } from '../../package.json';
import type { FigurePage } from '../figure/figure.ts';
import type { Provenance } from '../figure/provenance.ts';
import { datesTold, lastDayOf } from './dates.ts';
import type { Told } from './told.ts';

/** What a file of that page says about itself. */
export function provenanceOf(
  told: Told,
  { title, name, description, filters }: FigurePage,
  address: string | undefined,
): Provenance {
  const { atlas, view, text } = told;
  return {
    title: name ?? title,
    description,
    filters: [...(view.compare === undefined ? [] : [datesTold(told)]), ...filters],
    asOf: lastDayOf(told),
    sources: text.figureSource(atlas.title, text.date(atlas.today)),
    address,
    licence: 'CC BY 4.0',
    software: `Pactograph ${version}`,
  };
}
