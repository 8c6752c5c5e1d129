import { labelCentre } from '../../scene/labels.ts';
import type { Palette } from '../../scene/palette.ts';
import { placementsAt } from '../../scene/placements.ts';
import { LABEL_SIZE } from '../../scene/sizes.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { MapNode } from '../arrange.ts';
import { type Camera, onGlass, type Size } from '../camera.ts';
import { FONT, isolated } from './paint-parties.ts';

export interface LabelsLook {
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
  readonly bright: ReadonlySet<string> | undefined;
  /** Whose name is written even where there is no room for it. */
  readonly centre: string | undefined;
}

const HALO = 4;
const NONE: ReadonlySet<string> = new Set();

/** Writes the names that do not stand inside their parties, as many as fit without meeting each other or a party. */
export function paintLabels(
  pen: CanvasRenderingContext2D,
  nodes: readonly MapNode[],
  { palette, camera, size, bright, centre }: LabelsLook,
): void {
  const glass = {
    zoom: 1,
    extent: { left: 0, top: 0, right: size.width, bottom: size.height },
    positionOf: (node: Pick<MapNode, 'x' | 'y'>) => onGlass(camera, node),
    namesInside: nodes.some(({ isNamedInside }) => isNamedInside),
  };
  const placements = placementsAt(nodes, glass, bright ?? NONE, centre);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = palette.ground;
  pen.fillStyle = palette.ink;
  for (const node of nodes) {
    const side = placements.get(node.id);
    if (side === undefined || side === 'none' || side === 'inside') continue;
    const weight = node.type === 'coalition' ? 'semibold' : 'regular';
    const { x, y } = labelCentre(side, {
      ...node,
      ...onGlass(camera, node),
      labelWidth: textWidth(node.label, LABEL_SIZE, weight),
      labelHeight: LABEL_SIZE,
    });
    pen.font = `${weight === 'semibold' ? '600 ' : ''}${LABEL_SIZE}px ${FONT}`;
    pen.strokeText(isolated(node.label), x, y);
    pen.fillText(isolated(node.label), x, y);
  }
}
