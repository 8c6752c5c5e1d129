import type { Scene } from '../scene/scene.ts';

/** What the reader looks at. */
export interface Gaze {
  /** Under the pointer or at the keyboard's cursor. */
  readonly preview?: string | undefined;
  readonly chosen?: string | undefined;
  /** Parties that are chosen together. */
  readonly together?: readonly string[] | undefined;
  /** Parties and edges of an answer; they stay bright while nothing is previewed or chosen. */
  readonly answer?: readonly string[] | undefined;
}

/** What stays bright; all does where nothing is looked at. */
export interface Bright {
  readonly parties: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

function involved({ nodes, edges }: Scene, id: string): Bright {
  const near = edges.filter((edge) => edge.id === id || edge.source === id || edge.target === id);
  const parties = new Set<string>(near.flatMap(({ source, target }) => [source, target]));
  if (nodes.some((node) => node.id === id)) parties.add(id);
  return { parties, ties: new Set(near.map((edge) => edge.id)) };
}

function among({ nodes, edges }: Scene, ids: readonly string[]): Bright {
  const wanted = new Set(ids);
  const of = (all: readonly { readonly id: string }[]) =>
    new Set(all.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
  return { parties: of(nodes), ties: of(edges) };
}

/**
 * The party looked at with all it is tied to, or the tie with its two ends; else what answers a
 * question; what is pinned or chosen together always does. Undefined means all.
 */
export function brightIn(
  scene: Scene,
  { preview, chosen, together = [], answer = [] }: Gaze,
): Bright | undefined {
  const centre = preview ?? chosen;
  const bright = centre === undefined ? among(scene, answer) : involved(scene, centre);
  if (bright.parties.size === 0 && bright.ties.size === 0) return undefined;
  const always = scene.nodes.flatMap(({ id, pinned }) =>
    pinned || together.includes(id) ? [id] : [],
  );
  return { ...bright, parties: new Set([...bright.parties, ...always]) };
}
