import type { DrawnTurn } from '../model/changes.ts';
import type { PartyId, TieId } from '../model/id.ts';
import type { Tie } from '../model/tie.ts';
import { fan } from './curves.ts';
import type { SceneEdge } from './scene.ts';

function edgeOf(tie: Tie, bend: number): SceneEdge {
  return {
    id: tie.id,
    source: tie.a,
    target: tie.b,
    form: tie.form,
    kind: tie.kinds[0],
    ties: [tie.id],
    bend,
    arrow: tie.direction === 'mutual' ? 'none' : tie.direction === 'a-to-b' ? 'target' : 'source',
    weak: tie.weak,
  };
}

function band(
  key: string,
  ties: readonly Tie[],
  { a, b, kinds: [kind] }: Tie,
  bend: number,
): SceneEdge {
  const alike = ties.every(({ kinds }) => kinds[0] === kind);
  return {
    id: `band:${key}`,
    source: a,
    target: b,
    form: 'band',
    kind: alike ? kind : undefined,
    ties: ties.map(({ id }) => id),
    bend,
    arrow: 'none',
    weak: ties.every(({ weak }) => weak),
  };
}

/** How the ties of a dyad share lines. */
export interface Lines {
  /**
   * Whether parallel ties fan out or merge into one band. `crowded` is for more ties than anyone tells
   * apart: they merge, and all but what points or changed is drawn fine.
   */
  readonly parallel: 'fanned' | 'merged' | 'crowded';
  /** Parties whose ties fan out even in a crowd. */
  readonly apart?: ReadonlySet<PartyId> | undefined;
  /** What became of each tie between two dates that are compared. */
  readonly turns?: ReadonlyMap<TieId, DrawnTurn> | undefined;
}

/** The ties of a dyad that share a line each. */
function linesOf(
  dyad: readonly Tie[],
  { parallel, apart, turns }: Lines,
): readonly (readonly Tie[])[] {
  const isApart = dyad.some(({ a, b }) => apart?.has(a) || apart?.has(b));
  if (parallel === 'merged') return [dyad];
  if (parallel === 'fanned' || isApart) return dyad.map((tie) => [tie]);
  if (!turns) return [dyad];
  const fates = new Map<DrawnTurn | undefined, Tie[]>();
  for (const tie of dyad) {
    const fate = turns.get(tie.id);
    const alike = fates.get(fate);
    if (alike) alike.push(tie);
    else fates.set(fate, [tie]);
  }
  return [...fates.values()];
}

type Dyads = ReadonlyMap<string, readonly Tie[]>;

const known = new WeakMap<readonly Tie[], Dyads>();

/** The same ties are drawn again and again while this and that is looked at. */
function dyadsOf(ties: readonly Tie[]): Dyads {
  const before = known.get(ties);
  if (before) return before;
  const dyads = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.a < tie.b ? `${tie.a}~${tie.b}` : `${tie.b}~${tie.a}`;
    const dyad = dyads.get(key);
    if (dyad) dyad.push(tie);
    else dyads.set(key, [tie]);
  }
  known.set(ties, dyads);
  return dyads;
}

function shared(ties: readonly Tie[], lines: Lines): readonly SceneEdge[] {
  const edges: SceneEdge[] = [];
  for (const [key, dyad] of dyadsOf(ties)) {
    const bundles = linesOf(dyad, lines);
    const bends = fan(bundles.length);
    bundles.forEach((line, index) => {
      const [first] = line;
      if (!first) return;
      // Seen from the other end the same side of the dyad has the other sign.
      const sign = first.a < first.b ? 1 : -1;
      const bend = (bends[index] ?? 0) * sign || 0;
      if (line.length === 1) edges.push(edgeOf(first, bend));
      else edges.push(band(index === 0 ? key : `${key}:${index}`, line, first, bend));
    });
  }
  return edges;
}

/** A line among very many; where it points or what changed must be seen, it is drawn as ever. */
function fined(edge: SceneEdge, apart: ReadonlySet<PartyId> | undefined): SceneEdge {
  const isPlain = edge.arrow === 'none' && (edge.turn === undefined || edge.turn === 'kept');
  const isApart = apart?.has(edge.source) || apart?.has(edge.target);
  return isPlain && !isApart ? { ...edge, fine: true } : edge;
}

/** What became of all ties of an edge; of a band of several fates, none. */
function turned(edge: SceneEdge, turns: ReadonlyMap<TieId, DrawnTurn>): SceneEdge {
  const fates = new Set(edge.ties.map((id) => turns.get(id)));
  const [turn] = fates;
  return fates.size === 1 && turn ? { ...edge, turn } : edge;
}

/** The lines that ties between placed parties are drawn as. */
export function edgesOf(ties: readonly Tie[], lines: Lines): readonly SceneEdge[] {
  const { parallel, apart, turns } = lines;
  const all = shared(ties, lines);
  const told = turns ? all.map((edge) => turned(edge, turns)) : all;
  return parallel === 'crowded' ? told.map((edge) => fined(edge, apart)) : told;
}
