import type cytoscape from 'cytoscape';
import { FONT } from './stylesheet.ts';

/**
 * Writes the names anew when their typeface has come, until the returned function is called. A canvas
 * draws them in another one meanwhile, and Cytoscape keeps what it has drawn for as long as the style
 * is the same: so at each arrival the list of typefaces has one more name, which nothing answers to.
 */
export function followFonts(cy: cytoscape.Core): () => void {
  let arrivals = 0;
  const renew = () => {
    arrivals++;
    cy.batch(() => {
      cy.elements('node, .band, .began, .ended, .suspended').style(
        'font-family',
        `${FONT}, arrival-${arrivals}`,
      );
    });
  };
  document.fonts.addEventListener('loadingdone', renew);
  return () => document.fonts.removeEventListener('loadingdone', renew);
}
