import type cytoscape from 'cytoscape';
import { KINDS } from '../model/kind.ts';
import { ASIDE_OPACITY } from '../scene/aside.ts';
import { FINE_OPACITY } from '../scene/line-style.ts';
import {
  KEPT_OPACITY,
  KIND_WIDTH,
  MERGED_WIDTH,
  PATTERNS,
  type Palette,
  paletteOf,
  SPOKE_OPACITY,
  SPOKE_SCALE,
  type Theme,
  WEAK_OPACITY,
} from '../scene/palette.ts';
import { HUB_MARK, HUB_TEXT_SIZE } from '../scene/sizes.ts';
import { groupRings } from './group-rings.ts';
import { pinMarks } from './pin-marks.ts';

export const FONT = 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif';
/** A margin may be read from the data, though Cytoscape's types do not say so. */
const GAP = 'data(gap)' as never;
const GAP_BACK = 'data(gapBack)' as never;

function nodes(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.disc,
        'border-color': palette.discEdge,
        'border-width': 1.5,
        color: palette.ink,
        'font-family': FONT,
        'text-outline-color': palette.ground,
        'text-outline-width': 2,
        'text-wrap': 'wrap',
        'overlay-opacity': 0,
        'underlay-color': palette.accent,
        'underlay-opacity': 0,
        'underlay-shape': 'ellipse',
      },
    },
    { selector: 'node.outsider', style: { 'border-style': 'double', 'border-width': 4.5 } },
    {
      selector: 'node[flag]',
      style: {
        'background-image': 'data(flag)',
        'background-fit': 'cover',
        'background-clip': 'node',
      },
    },
    {
      selector: 'node.coalition',
      style: {
        shape: 'round-rectangle',
        'underlay-shape': 'round-rectangle',
        'corner-radius': 'data(radius)',
        'background-color': palette.hub,
        'border-color': palette.hubEdge,
        'border-width': 1.5,
        color: palette.hubInk,
        'font-weight': 600,
      },
    },
    ...groupRings(palette),
    ...pinMarks(palette),
    {
      selector: 'node.label-inside',
      style: {
        label: 'data(label)',
        'font-size': HUB_TEXT_SIZE,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-outline-color': palette.hub,
      },
    },
    ...labelSides(),
    // Too small to hold its name, a capsule is only a mark: a round one takes less room.
    ...['none', 'below', 'above', 'right', 'left'].map((side) => ({
      selector: `node.coalition.label-${side}`,
      style: { width: HUB_MARK, height: HUB_MARK, 'corner-radius': `${HUB_MARK / 2}` },
    })),
  ];
}

function labelSides(): cytoscape.StylesheetJson {
  const common = {
    label: 'data(label)',
    'font-size': 'data(fontSize)',
    'text-outline-width': 'data(halo)',
  };
  return [
    {
      selector: 'node.label-below',
      style: { ...common, 'text-valign': 'bottom', 'text-margin-y': GAP },
    },
    {
      selector: 'node.label-above',
      style: { ...common, 'text-valign': 'top', 'text-margin-y': GAP_BACK },
    },
    {
      selector: 'node.label-right',
      style: {
        ...common,
        'text-valign': 'center',
        'text-halign': 'right',
        'text-margin-x': GAP,
      },
    },
    {
      selector: 'node.label-left',
      style: {
        ...common,
        'text-valign': 'center',
        'text-halign': 'left',
        'text-margin-x': GAP_BACK,
      },
    },
  ];
}

function edges(palette: Palette): cytoscape.StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 2,
        'line-color': palette.merged,
        'target-arrow-color': palette.merged,
        'source-arrow-color': palette.merged,
        'curve-style': 'straight',
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
        'underlay-color': palette.accent,
        'underlay-opacity': 0,
      },
    },
    ...KINDS.map((kind) => ({
      selector: `edge.${kind}`,
      style: {
        width: KIND_WIDTH[kind],
        'line-color': palette.kinds[kind],
        'target-arrow-color': palette.kinds[kind],
        'source-arrow-color': palette.kinds[kind],
        ...(PATTERNS[kind].length > 0 && {
          'line-style': 'dashed' as const,
          'line-dash-pattern': [...PATTERNS[kind]],
          'line-cap': kind === 'political-support' ? ('round' as const) : ('butt' as const),
        }),
      },
    })),
    ...KINDS.map((kind) => ({
      selector: `edge.membership.${kind}, edge.pair.${kind}`,
      style: { width: KIND_WIDTH[kind] * SPOKE_SCALE, 'line-opacity': SPOKE_OPACITY },
    })),
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': [0.5],
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.to-target', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.to-source', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge.band',
      style: {
        width: MERGED_WIDTH,
        label: 'data(count)',
        color: palette.ink,
        'font-family': FONT,
        'font-size': 14,
        'text-outline-color': palette.ground,
        'text-outline-width': 3,
      },
    },
    {
      selector: 'edge.fine',
      style: {
        width: 'data(fineWidth)',
        'line-opacity': FINE_OPACITY,
        'line-style': 'solid',
        label: '',
      },
    },
    { selector: 'edge.weak', style: { 'line-opacity': WEAK_OPACITY } },
    { selector: 'edge.kept', style: { opacity: KEPT_OPACITY } },
    ...['began', 'ended', 'suspended'].map((turn) => ({
      selector: `edge.${turn}`,
      style: {
        label: 'data(mark)',
        color: palette.ink,
        'font-family': FONT,
        'font-size': 15,
        'font-weight': 600,
        'text-outline-color': palette.ground,
        'text-outline-width': 3,
      },
    })),
  ];
}

function emphasis(palette: Palette): cytoscape.StylesheetJson {
  return [
    { selector: '.dimmed', style: { opacity: ASIDE_OPACITY } },
    { selector: 'node.pinned', style: { opacity: 1 } },
    { selector: 'node.named', style: { 'z-index': 10 } },
    { selector: 'node.chosen', style: { 'underlay-opacity': 0.45, 'underlay-padding': 7 } },
    { selector: 'edge.chosen', style: { 'underlay-opacity': 0.45, 'underlay-padding': 4 } },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': palette.accent,
        'outline-width': 3,
        'outline-offset': 4,
        'outline-style': 'solid',
      },
    },
    { selector: '.gone', style: { display: 'none' } },
  ];
}

function sheet(theme: Theme): cytoscape.StylesheetJson {
  const palette = paletteOf(theme);
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': palette.accent,
        'selection-box-opacity': 0.18,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1.5,
      } as cytoscape.Css.Core,
    },
    ...nodes(palette),
    ...edges(palette),
    ...emphasis(palette),
  ];
}

/** How the scene is painted, per theme; two objects that stay the same. */
export const STYLESHEETS: Readonly<Record<Theme, cytoscape.StylesheetJson>> = {
  light: sheet('light'),
  dark: sheet('dark'),
};
