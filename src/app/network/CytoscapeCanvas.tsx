import type cytoscape from 'cytoscape';
import { useEffect, useRef } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { STYLESHEETS } from '../../network/stylesheet.ts';
import type { Theme } from '../../scene/palette.ts';

const NO_ELEMENTS: cytoscape.ElementDefinition[] = [];
const differs = (one: unknown, other: unknown) => one !== other;

interface Properties {
  readonly theme: Theme;
  /** Called with the instance once it is there, and with undefined before it goes. */
  readonly onInstance: (cy: cytoscape.Core | undefined) => void;
}

/**
 * The canvas, and nothing else: elements are brought by the painter, so React never diffs them.
 * StrictMode makes and destroys a first instance; the effect hands out the one that stays.
 */
export function CytoscapeCanvas({ theme, onInstance }: Properties) {
  const instance = useRef<cytoscape.Core>(undefined);
  const keep = useRef((cy: cytoscape.Core) => {
    instance.current = cy;
  });
  useEffect(() => {
    onInstance(instance.current);
    return () => onInstance(undefined);
  }, [onInstance]);
  return (
    <CytoscapeComponent
      className="canvas"
      elements={NO_ELEMENTS}
      stylesheet={STYLESHEETS[theme]}
      diff={differs}
      cy={keep.current}
      minZoom={0.08}
      maxZoom={5}
      boxSelectionEnabled
      autounselectify
    />
  );
}
