import type cytoscape from 'cytoscape';

let instance: cytoscape.Core | undefined;

/** The canvas on screen, for commands that act on its viewport. */
export function onCanvas(act: (cy: cytoscape.Core) => void): void {
  if (instance) act(instance);
}

export function setInstance(cy: cytoscape.Core | undefined): void {
  instance = cy;
}
