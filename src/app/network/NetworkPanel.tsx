import type cytoscape from 'cytoscape';
import { Suspense } from 'react';
import { followFonts } from '../../network/follow-fonts.ts';
import { bringIntoSight, fitVisible, placeOf, zoomBy } from '../../network/viewport.ts';
import type { Theme } from '../../scene/palette.ts';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { sceneIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { bindNetwork } from './bind-network.ts';
import { CanvasTools } from './CanvasTools.tsx';
import { CytoscapeCanvas } from './CytoscapeCanvas.tsx';
import { coveredEdges } from './covered.ts';
import { EmptyNetwork } from './EmptyNetwork.tsx';
import { onCanvas, setInstance } from './instance.ts';
import { useKeyboard } from './use-keyboard.ts';
import type { Walkable } from './walkable.ts';

const Hulls = late(() => import('./Hulls.tsx'));

interface Properties {
  readonly theme: Theme;
}

const NETWORK: Walkable = {
  sceneIn,
  zoomBy: (factor) => onCanvas((cy) => zoomBy(cy, factor)),
  fit: () => onCanvas((cy) => fitVisible(cy, true, coveredEdges())),
  bringIntoSight: (id) => onCanvas((cy) => bringIntoSight(cy, id)),
  placeOf: (id) => onCanvas((cy) => placeOf(cy, id)),
};

let unbind: readonly (() => void)[] = [];

function receive(cy: cytoscape.Core | undefined): void {
  for (const end of unbind) end();
  setInstance(cy);
  unbind = cy ? [bindNetwork(cy), followFonts(cy)] : [];
}

/** The picture: one stop for Tab, walked with the arrow keys. */
export function NetworkPanel({ theme }: Properties) {
  const text = messages();
  const keyboard = useKeyboard('network', NETWORK);
  const hasHulls = useStateOf(({ view }) => view.coalitions === 'hull');
  const spoken = useStateOf(({ spoken }) => spoken);
  return (
    <div className="network">
      <div
        className="canvas-frame"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is a widget with its own keys
        tabIndex={0}
        aria-label={text.network}
        aria-describedby="network-help"
        {...keyboard}
      >
        {hasHulls && (
          <Suspense>
            <Hulls theme={theme} />
          </Suspense>
        )}
        <CytoscapeCanvas theme={theme} onInstance={receive} />
      </div>
      <p id="network-help" className="hidden">
        {text.networkHelp}
      </p>
      <p className="hidden" aria-live="assertive">
        {spoken}
      </p>
      <CanvasTools />
      <EmptyNetwork />
    </div>
  );
}
