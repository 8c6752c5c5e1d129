import type cytoscape from 'cytoscape';
import type { Palette } from '../scene/palette.ts';
import { PIN_OUT as OUT, PIN, PIN_SIZE as SIZE } from '../scene/pin.ts';

function pinImage({ accent, ground }: Palette): string {
  const { path, eye, edge, square } = PIN;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 ${square} ${square}"><path d="${path}" fill="${accent}" stroke="${ground}" stroke-width="${edge}"/><circle cx="${eye.x}" cy="${eye.y}" r="${eye.radius}" fill="${ground}"/></svg>`;
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
