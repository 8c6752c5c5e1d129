import type { LandPaths } from '../../map/browser/paint-map.ts';
import { REACH } from '../../map/hit.ts';
import type { Point } from '../../scene/scene.ts';
import { openPictureMenu } from '../actions/open-menu.ts';
import { carryOut } from '../network/carry-out.ts';
import { store } from '../state/store.ts';
import { listenToPointers } from './gestures.ts';
import { createMapPicture, type MapPicture } from './map-picture.ts';
import { mapSceneIn } from './map-scene.ts';

function isParty(id: string | undefined): id is string {
  return mapSceneIn(store.getState()).nodes.some((node) => node.id === id);
}

function choose(id: string | undefined, withShift: boolean): void {
  const scene = mapSceneIn(store.getState());
  // With Shift a rectangle was meant.
  if (id === undefined && withShift) return;
  if (id === undefined) carryOut({ type: 'clear' }, scene);
  else carryOut({ type: withShift && isParty(id) ? 'join' : 'choose', id }, scene);
}

function focus(id: string | undefined): void {
  if (isParty(id)) carryOut({ type: 'focus', id }, mapSceneIn(store.getState()));
}

export interface BoundMap extends MapPicture {
  readonly unbind: () => void;
}

/** Keeps a canvas showing, as a map, what the store holds, and the store told of gestures. */
export function bindMap(canvas: HTMLCanvasElement, land: LandPaths): BoundMap {
  const picture = createMapPicture(canvas, land);

  const stopListening = listenToPointers(canvas, {
    panBy: picture.panBy,
    zoomAt: picture.zoomAt,
    pointAt: (point: Point | undefined) => {
      const id = point && picture.hit(point, REACH.fine);
      canvas.style.cursor = id === undefined ? '' : 'pointer';
      if (id !== store.getState().preview) carryOut({ type: 'preview', id });
    },
    choose: (pointed) =>
      choose(picture.hit(pointed, pointed.isTouch ? REACH.coarse : REACH.fine), pointed.withShift),
    focus: (point) => focus(picture.hit(point, REACH.fine)),
    drawBox: picture.drawBox,
    gather: (corners) =>
      carryOut({ type: 'gather', ids: picture.within(corners) }, mapSceneIn(store.getState())),
  });

  const askMenu = (event: MouseEvent) => {
    event.preventDefault();
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX, event.clientY];
    openPictureMenu({ id: picture.hit({ x: x - left, y: y - top }, REACH.fine), x, y });
  };
  canvas.addEventListener('contextmenu', askMenu);

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.focus !== before.focus) picture.fit();
    else if (view.select !== undefined && view.select !== before.select)
      picture.bringIntoSight(view.select);
    picture.repaint();
  });
  const fit = () => {
    const { width, height } = canvas.getBoundingClientRect();
    if (width > 0 && height > 0) picture.resize(width, height, Math.min(3, devicePixelRatio));
  };
  const resized = new ResizeObserver(fit);
  resized.observe(canvas);
  void document.fonts.ready.then(picture.repaint);
  return {
    ...picture,
    unbind: () => {
      resized.disconnect();
      unsubscribe();
      stopListening();
      canvas.removeEventListener('contextmenu', askMenu);
      picture.end();
      store.setState({ preview: undefined });
    },
  };
}
