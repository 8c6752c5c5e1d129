import { ASIDE_OPACITY } from '../../scene/aside.ts';
import { type Palette, paletteOf, type Theme } from '../../scene/palette.ts';
import type { Point } from '../../scene/scene.ts';
import { type Arc, reaches } from '../arcs.ts';
import type { MapNode } from '../arrange.ts';
import type { Bright } from '../bright.ts';
import { isOnGlass } from '../camera.ts';
import { landColours } from '../colours.ts';
import type { Land } from '../land.ts';
import { createLayer, MARGIN, type Sight } from './layer.ts';
import { paintLabels } from './paint-labels.ts';
import { paintMarks } from './paint-marks.ts';
import { paintLeaders, paintParties } from './paint-parties.ts';
import { MANY, paintGlow, paintTies } from './paint-ties.ts';

export interface LandPaths {
  readonly sphere: Path2D;
  readonly land: Path2D;
  readonly borders: Path2D;
}

export function landPaths({ sphere, land, borders }: Land): LandPaths {
  return { sphere: new Path2D(sphere), land: new Path2D(land), borders: new Path2D(borders) };
}

/** All that one frame of the map shows. */
export interface Frame extends Sight {
  readonly theme: Theme;
  readonly nodes: readonly MapNode[];
  /** Parties are on their way from one place to another. */
  readonly isGliding: boolean;
  readonly arcs: readonly Arc[];
  readonly bright: Bright | undefined;
  /** Parties, and the edge that carries a tie. */
  readonly chosen: ReadonlySet<string>;
  /** Whose name is written in any case. */
  readonly centre: string | undefined;
  readonly cursor: string | undefined;
  /** A rectangle that is drawn around parties. */
  readonly box: { readonly from: Point; readonly to: Point } | undefined;
  readonly flagOf: (iso2: string) => CanvasImageSource | undefined;
}

function paintLand(
  pen: CanvasRenderingContext2D,
  { sphere, land, borders }: LandPaths,
  { theme, camera }: Frame,
): void {
  const { land: soil, border, edge } = landColours(theme);
  pen.save();
  pen.translate(camera.x, camera.y);
  pen.scale(camera.zoom, camera.zoom);
  pen.fillStyle = soil;
  pen.fill(land);
  pen.lineWidth = 0.7 / camera.zoom;
  pen.strokeStyle = border;
  pen.stroke(borders);
  pen.strokeStyle = edge;
  pen.stroke(land);
  pen.stroke(sphere);
  pen.restore();
}

function paintBox(
  pen: CanvasRenderingContext2D,
  { from, to }: { readonly from: Point; readonly to: Point },
  { accent }: Palette,
): void {
  pen.strokeStyle = pen.fillStyle = accent;
  pen.lineWidth = 1.5;
  pen.globalAlpha = 0.18;
  pen.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
  pen.globalAlpha = 1;
  pen.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
}

/** Paints frames, each from the ground up; land and ties are kept while the map is only panned. */
export function createMapPainter(pen: CanvasRenderingContext2D, land: LandPaths) {
  const [landLayer, tiesLayer] = [createLayer(), createLayer()];
  let zoomBefore: number | undefined;

  const paintAllTies = (frame: Frame, palette: Palette, isZooming: boolean) => {
    const { nodes, arcs, size, theme, isMoving, isGliding } = frame;
    const all = (onto: CanvasRenderingContext2D, margin: number) => {
      const seen = arcs.filter((arc) => reaches(arc, size, margin));
      paintTies(onto, seen, { ...frame, palette, isHasty: isMoving || isGliding });
      paintMarks(onto, seen, palette);
    };
    const isPassing = isGliding || (isMoving && isZooming);
    if (isPassing && arcs.length <= MANY) all(pen, 0);
    else if (isMoving && isPassing && tiesLayer.stretch(pen, frame)) return;
    else tiesLayer.draw(pen, frame, [nodes, theme], (onto) => all(onto, MARGIN));
  };

  return (frame: Frame): void => {
    const { size, density, theme, nodes, arcs, bright, camera, isMoving } = frame;
    const palette = paletteOf(theme);
    const isZooming = camera.zoom !== zoomBefore;
    zoomBefore = camera.zoom;
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.fillStyle = palette.ground;
    pen.fillRect(0, 0, size.width, size.height);
    if (isMoving && isZooming) paintLand(pen, land, frame);
    else landLayer.draw(pen, frame, [theme], (onto) => paintLand(onto, land, frame));

    pen.globalAlpha = bright ? ASIDE_OPACITY : 1;
    paintAllTies(frame, palette, isZooming);
    pen.globalAlpha = 1;
    paintGlow(pen, arcs, frame.chosen, palette);
    if (bright) {
      const seen = arcs.filter(({ edge }) => bright.ties.has(edge.id));
      paintTies(pen, seen, { ...frame, palette, isHasty: false });
      paintMarks(pen, seen, palette);
    }
    const look = { ...frame, palette, bright: bright?.parties };
    const near = nodes.filter((node) => isOnGlass(camera, node, size));
    paintLeaders(pen, near, look);
    paintParties(pen, near, look);
    paintLabels(pen, nodes, look);
    if (frame.box) paintBox(pen, frame.box, palette);
  };
}
