import type cytoscape from 'cytoscape';
import type { Palette } from '../scene/palette.ts';

const SIZE = 15;
/** How far the mark reaches out of the corner of its disc or capsule. */
const OUT = 6;

function pinImage({ accent, ground }: Palette): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16"><path d="M8 15.2 3.6 9.3A5.3 5.3 0 1 1 12.4 9.3Z" fill="${accent}" stroke="${ground}" stroke-width="1.2"/><circle cx="8" cy="6.2" r="2" fill="${ground}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** A small pin at the corner of what is pinned, over its flag if it has one. */
export function pinMarks(palette: Palette): cytoscape.StylesheetJson {
  const pin = pinImage(palette);
  const corner = { 'bounds-expansion': OUT + 2 };
  return [
    {
      selector: 'node.pinned',
      style: {
        ...corner,
        'background-image': pin,
        'background-fit': 'none',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'background-width': SIZE,
        'background-height': SIZE,
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': OUT,
        'background-offset-y': -OUT,
      },
    },
    {
      selector: 'node.pinned[flag]',
      style: {
        ...corner,
        'background-image': (node: cytoscape.NodeSingular) => [node.data('flag'), pin],
        'background-fit': ['cover', 'none'],
        'background-clip': ['node', 'none'],
        'background-image-containment': ['inside', 'over'],
        'background-width': ['auto', SIZE],
        'background-height': ['auto', SIZE],
        'background-position-x': ['50%', '100%'],
        'background-position-y': ['50%', '0%'],
        'background-offset-x': [0, OUT],
        'background-offset-y': [0, -OUT],
      },
    },
  ];
}
