import type cytoscape from 'cytoscape';
import { fineWidth } from '../scene/line-style.ts';
import { TURN_MARKS } from '../scene/palette.ts';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';

/** Canvas text takes the direction of its first letter only if it is isolated. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function nodeLabel({ label, caption }: SceneNode): string {
  return caption === undefined ? isolated(label) : `${isolated(label)}\n${isolated(caption)}`;
}

function nodeData(node: SceneNode): cytoscape.NodeDataDefinition {
  return {
    id: node.id,
    width: node.width,
    height: node.height,
    radius: node.height / 2,
    label: nodeLabel(node),
  };
}

function edgeData(edge: SceneEdge): cytoscape.EdgeDataDefinition {
  const { id, source, target, bend, ties, turn, fine } = edge;
  return {
    id,
    source,
    target,
    bend,
    count: `×${ties.length}`,
    mark: turn ? TURN_MARKS[turn] : '',
    ...(fine && { fineWidth: fineWidth(ties.length) }),
  };
}

function nodeClasses({ type, outsider, group, pinned }: SceneNode): string[] {
  const classes: string[] = [type];
  if (outsider) classes.push('outsider');
  if (pinned) classes.push('pinned');
  if (group !== undefined) classes.push('grouped', `group-${group}`);
  return classes;
}

function edgeClasses(edge: SceneEdge): string[] {
  const classes: string[] = [edge.form];
  if (edge.kind) classes.push(edge.kind);
  if (edge.bend !== 0) classes.push('bent');
  if (edge.arrow !== 'none') classes.push(`to-${edge.arrow}`);
  if (edge.weak) classes.push('weak');
  if (edge.turn) classes.push(edge.turn);
  if (edge.fine) classes.push('fine');
  return classes;
}

/** What Cytoscape keeps of a node or edge of the scene. */
export interface Painted {
  readonly data: cytoscape.NodeDataDefinition | cytoscape.EdgeDataDefinition;
  readonly classes: readonly string[];
}

export function paintedNode(node: SceneNode): Painted {
  return { data: nodeData(node), classes: nodeClasses(node) };
}

export function paintedEdge(edge: SceneEdge): Painted {
  return { data: edgeData(edge), classes: edgeClasses(edge) };
}
