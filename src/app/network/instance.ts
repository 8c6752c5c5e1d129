import type cytoscape from 'cytoscape';

let instance: cytoscape.Core | undefined;

/** The canvas on screen, for commands that act on its viewport. */
export function onCanvas<Result>(act: (cy: cytoscape.Core) => Result): Result | undefined {
  return instance && act(instance);
}

export function setInstance(cy: cytoscape.Core | undefined): void {
  instance = cy;
}
