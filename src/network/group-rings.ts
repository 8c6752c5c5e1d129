import type cytoscape from 'cytoscape';
import { groupColour, type Palette } from '../scene/palette.ts';

/** A thicker ring in the group's colour; groups beyond the palette share one. */
export function groupRings(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node.grouped',
      style: { 'border-width': 4, 'border-color': groupColour(palette, Number.POSITIVE_INFINITY) },
    },
    { selector: 'node.outsider.grouped', style: { 'border-width': 7 } },
    ...palette.groups.map((colour, index) => ({
      selector: `node.group-${index + 1}`,
      style: { 'border-color': colour },
    })),
  ];
}
