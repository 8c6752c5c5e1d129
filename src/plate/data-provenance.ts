import { BUNDLED_LICENCE, type Provenance } from '../exchange/provenance.ts';
import { writeAddress } from '../view/address.ts';
import { dayOf } from '../view/as-of.ts';
import { lasting } from '../view/lasting.ts';
import { filtersOf, suggestedTitle } from './figure-page.ts';
import type { Told } from './told.ts';

/**
 * What files of a view's data and sources say about where they come from.
 *
 * @param place where the atlas is served, if that is known: its address starts with it
 */
export function dataProvenance(told: Told, place = ''): Provenance {
  const { atlas, view } = told;
  return {
    title: suggestedTitle(told),
    asOf: dayOf(view.at, atlas.today),
    comparedWith: view.compare && dayOf(view.compare, atlas.today),
    filters: filtersOf(told),
    data: atlas.title,
    dataOf: atlas.today,
    licence: BUNDLED_LICENCE,
    address: `${place}${writeAddress(lasting(view, atlas.today))}`,
  };
}
