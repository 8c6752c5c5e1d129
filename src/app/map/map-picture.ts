import { type Arc, arcsOf } from '../../map/arcs.ts';
import { arrange, fittedTo, type MapNode, zoomStep } from '../../map/arrange.ts';
import { brightIn } from '../../map/bright.ts';
import { createMapPainter, type LandPaths } from '../../map/browser/paint-map.ts';
import { type Camera, centred, fitted, held, onGlass, zoomAbout } from '../../map/camera.ts';
import { hit } from '../../map/hit.ts';
import type { Extent } from '../../plate/part.ts';
import type { Theme } from '../../scene/palette.ts';
import type { Point } from '../../scene/scene.ts';
import { lastOnly } from '../state/derived.ts';
import { emphasisIn } from '../state/emphasis-in.ts';
import { store } from '../state/store.ts';
import { flagSprite } from './flag-sprites.ts';
import type { Corners } from './gestures.ts';
import { glideOfCamera, glideOfNodes } from './glide.ts';
import { isFar, mapSceneIn } from './map-scene.ts';

/** How near the edge of the window still counts as in sight. */
const MARGIN = 40;
/** So long after its last move the map is at rest, in milliseconds. */
const REST = 120;
/** Where the reader left the map, for when it is opened again. */
let left: Camera | undefined;

/** The map on a canvas: its camera, what stands where, and the painting of frames. */
export function createMapPicture(canvas: HTMLCanvasElement, land: LandPaths) {
  const pen = canvas.getContext('2d', { alpha: false });
  const paintMap = pen && createMapPainter(pen, land);
  const [cameraGlide, nodeGlide] = [glideOfCamera(), glideOfNodes()];
  let theme: Theme = 'light';
  let size = { width: 0, height: 0 };
  let camera = left;
  let isFitted = left === undefined;
  let resting = 0;
  let frame = 0;
  let arranged: readonly MapNode[] = [];
  let arrangedFor: readonly unknown[] = [];
  let wasEmpty = true;
  let box: Corners | undefined;

  const cameraNow = () => cameraGlide.now(camera ?? fitted([], size));
  const scene = () => mapSceneIn(store.getState());

  const nodesAt = (zoom: number): readonly MapNode[] => {
    const key = [scene(), zoomStep(zoom)];
    if (key.some((part, index) => part !== arrangedFor[index])) {
      const before = arranged.length > 0 ? nodeGlide.now(arranged) : undefined;
      arranged = arrange(scene(), zoomStep(zoom));
      arrangedFor = key;
      nodeGlide.start(before);
    }
    return nodeGlide.now(arranged);
  };
  const arcsAt = lastOnly(
    ({ nodes, camera }: { readonly nodes: readonly MapNode[]; readonly camera: Camera }) => [
      scene(),
      nodes,
      camera.x,
      camera.y,
      camera.zoom,
    ],
    ({ nodes, camera }): readonly Arc[] => arcsOf(scene().edges, nodes, camera),
  );

  const keepDistance = ({ zoom }: Camera) => {
    const state = store.getState();
    const mapFar = isFar(state, zoom);
    if (mapFar !== state.mapFar) store.setState({ mapFar });
  };

  const paint = () => {
    frame = 0;
    if (!paintMap || size.width === 0 || size.height === 0) return;
    if (wasEmpty && isFitted && scene().nodes.length > 0) showAll(false);
    wasEmpty = scene().nodes.length === 0;
    const now = cameraNow();
    keepDistance(now);
    const nodes = nodesAt(now.zoom);
    const emphasis = emphasisIn(store.getState(), scene());
    const { preview, chosen, together = [], cursor } = emphasis;
    paintMap({
      size,
      density: canvas.width / size.width,
      theme,
      camera: now,
      nodes,
      arcs: arcsAt({ nodes, camera: now }),
      bright: brightIn(scene(), emphasis),
      chosen: new Set(chosen === undefined ? together : [chosen, ...together]),
      centre: preview ?? chosen,
      cursor,
      box,
      isMoving: resting !== 0 || cameraGlide.isRunning(),
      isGliding: nodeGlide.isRunning(),
      flagOf: (iso2) => flagSprite(iso2, repaint),
    });
    if (cameraGlide.isRunning() || nodeGlide.isRunning()) repaint();
  };
  const repaint = () => {
    frame ||= requestAnimationFrame(paint);
  };

  const isInside = (camera: Camera, node: MapNode) => {
    const { x, y } = onGlass(camera, node);
    return x > MARGIN && y > MARGIN && x < size.width - MARGIN && y < size.height - MARGIN;
  };

  const look = (next: Camera, smoothly = false) => {
    if (smoothly) cameraGlide.start(cameraNow());
    else cameraGlide.stop();
    camera = next;
    left = next;
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      resting = 0;
      repaint();
    }, REST);
    repaint();
  };
  const showAll = (smoothly: boolean) => {
    look(fittedTo(scene(), size), smoothly);
    isFitted = true;
    left = undefined;
  };
  const moved = (next: Camera, smoothly = false) => {
    isFitted = false;
    look(next, smoothly);
  };

  /** What is zoomed about: the party where the keyboard is or that is selected, if it is in sight. */
  const middle = (): Point => {
    const now = cameraNow();
    const { cursor, view } = store.getState();
    const at = cursor ?? view.select;
    const node = nodesAt(now.zoom).find(({ id }) => id === at);
    return node && isInside(now, node)
      ? onGlass(now, node)
      : { x: size.width / 2, y: size.height / 2 };
  };

  return {
    repaint,
    fit: () => showAll(true),
    setTheme: (next: Theme) => {
      theme = next;
      repaint();
    },
    resize: (width: number, height: number, density: number) => {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
      size = { width, height };
      if (isFitted) showAll(false);
      else look(held(cameraNow(), size));
      paint();
    },
    panBy: (dx: number, dy: number) => {
      const now = cameraNow();
      moved(held({ ...now, x: now.x + dx, y: now.y + dy }, size));
    },
    zoomAt: (factor: number, point: Point) => moved(zoomAbout(cameraNow(), factor, point, size)),
    zoomBy: (factor: number) => moved(zoomAbout(cameraNow(), factor, middle(), size), true),
    bringIntoSight: (id: string) => {
      const now = cameraNow();
      const node = nodesAt(now.zoom).find((node) => node.id === id);
      if (!node) return;
      if (!isInside(now, node)) moved(centred(now, node, size), true);
    },
    placeOf: (id: string): Point | undefined => {
      const now = cameraNow();
      const node = nodesAt(now.zoom).find((node) => node.id === id);
      return node && onGlass(now, node);
    },
    drawBox: (corners: Corners | undefined) => {
      box = corners;
      repaint();
    },
    /** The parties in a rectangle. */
    within: ({ from, to }: Corners): readonly string[] => {
      const now = cameraNow();
      const between = (value: number, one: number, other: number) =>
        value >= Math.min(one, other) && value <= Math.max(one, other);
      return nodesAt(now.zoom)
        .filter((node) => {
          const { x, y } = onGlass(now, node);
          return between(x, from.x, to.x) && between(y, from.y, to.y);
        })
        .map(({ id }) => id)
        .sort();
    },
    hit: (point: Point, reach: number) => {
      const now = cameraNow();
      const nodes = nodesAt(now.zoom);
      return hit(nodes, arcsAt({ nodes, camera: now }), now, point, reach);
    },
    extent: (): Extent => {
      const { x, y, zoom } = cameraNow();
      const at = (across: number, down: number) => ({
        x: (across - x) / zoom,
        y: (down - y) / zoom,
      });
      return { from: at(0, 0), to: at(size.width, size.height) };
    },
    end: () => {
      cancelAnimationFrame(frame);
      clearTimeout(resting);
    },
  };
}

export type MapPicture = ReturnType<typeof createMapPicture>;
