import { useEffect, useRef } from 'react';
import { landPaths } from '../../map/browser/paint-map.ts';
import type { Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { EmptyNetwork } from '../network/EmptyNetwork.tsx';
import { useKeyboard } from '../network/use-keyboard.ts';
import type { Walkable } from '../network/walkable.ts';
import { ZoomButtons } from '../network/ZoomButtons.tsx';
import { useStateOf } from '../state/use-state.ts';
import { type BoundMap, bindMap } from './bind-map.ts';
import { mapSceneIn } from './map-scene.ts';
import { setExtentOfMap } from './shown-map.ts';
import { LAND } from './world-land.ts';

const PATHS = landPaths(LAND);

let bound: BoundMap | undefined;

const MAP: Walkable = {
  isOpenGround: true,
  sceneIn: mapSceneIn,
  zoomBy: (factor) => bound?.zoomBy(factor),
  fit: () => bound?.fit(),
  bringIntoSight: (id) => bound?.bringIntoSight(id),
  placeOf: (id) => bound?.placeOf(id),
};

interface Properties {
  readonly theme: Theme;
}

/** The ties on a world map: one stop for Tab, walked with the arrow keys as the network is. */
export default function MapPanel({ theme }: Properties) {
  const text = messages();
  const keyboard = useKeyboard('map', MAP);
  const isOutlined = useStateOf(({ view }) => view.coalitions === 'hull');
  const spoken = useStateOf(({ spoken }) => spoken);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const map = bindMap(canvas.current, PATHS);
    bound = map;
    setExtentOfMap(map.extent);
    return () => {
      bound = undefined;
      setExtentOfMap(undefined);
      map.unbind();
    };
  }, []);
  useEffect(() => bound?.setTheme(theme), [theme]);
  return (
    <div className="network">
      <div
        className="canvas-frame"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is a widget with its own keys
        tabIndex={0}
        aria-label={text.views.map}
        aria-describedby="map-help"
        {...keyboard}
      >
        <canvas ref={canvas} className="map-canvas" aria-hidden data-menus />
      </div>
      <p id="map-help" className="hidden">
        {text.networkHelp} {text.map.help}
      </p>
      <p className="hidden" aria-live="assertive">
        {spoken}
      </p>
      <p className="map-note">
        {isOutlined ? `${text.map.outlines}. ${text.map.note}` : text.map.note}
      </p>
      <div className="canvas-tools">
        <ZoomButtons />
      </div>
      <EmptyNetwork />
    </div>
  );
}
