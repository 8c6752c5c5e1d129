declare module 'react-cytoscapejs' {
  import type cytoscape from 'cytoscape';
  import type { ComponentType } from 'react';

  const CytoscapeComponent: ComponentType<{
    readonly className?: string;
    readonly elements: cytoscape.ElementDefinition[];
    readonly stylesheet: cytoscape.StylesheetJson;
    readonly diff: (one: unknown, other: unknown) => boolean;
    readonly cy: (cy: cytoscape.Core) => void;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
  }>;
  export default CytoscapeComponent;
}
