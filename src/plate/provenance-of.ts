import { version } from '../../package.json';
import type { FigurePage } from '../figure/figure.ts';
import type { Provenance } from '../figure/provenance.ts';
import { LANGUAGES } from '../model/language.ts';
import { writeAddress } from '../view/address.ts';
import { lasting } from '../view/lasting.ts';
import { datesTold, lastDayOf } from './dates.ts';
import type { Told } from './told.ts';

/** Of the view as the page shows it: on its dates, in its language, and dark if it is. */
function addressOf({ atlas, view }: Told, { lang, theme }: Pick<FigurePage, 'lang' | 'theme'>) {
  const language = LANGUAGES.find((one) => one === lang) ?? view.lang;
  // Light is how a figure is unless it is asked to be otherwise, and print no theme of the screen.
  const kept = theme === 'dark' || theme === view.theme ? theme : undefined;
  return writeAddress({ ...lasting(view, atlas.today), lang: language, theme: kept });
}

/**
 * What a file of that page says about itself.
 *
 * @param place where the atlas is served, if that is known: its address starts with it
 */
export function provenanceOf(told: Told, page: FigurePage, place = ''): Provenance {
  const { title, name, description, filters } = page;
  const { atlas, view, text } = told;
  return {
    title: name ?? title,
    description,
    filters: [...(view.compare === undefined ? [] : [datesTold(told)]), ...filters],
    asOf: lastDayOf(told),
    sources: text.figureSource(atlas.title, text.date(atlas.today)),
    address: `${place}${addressOf(told, page)}`,
    licence: 'CC BY 4.0',
    software: `Pactograph ${version}`,
  };
}
