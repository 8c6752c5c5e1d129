import type { PartyId, TieId } from './id.ts';
import { KINDS } from './kind.ts';
import type { Tie } from './tie.ts';

/** A way from one party to another; `steps[i]` holds every tie between `parties[i]` and the next. */
export interface Chain {
  readonly parties: readonly PartyId[];
  readonly steps: readonly (readonly Tie[])[];
}

/** All shortest ways between two parties. */
export interface Chains {
  /** Steps of each; undefined where no way leads from one to the other. */
  readonly length: number | undefined;
  /** How many there are, parallel ties of a step counted once. */
  readonly total: number;
  /** At most as many as were asked for. */
  readonly shown: readonly Chain[];
  /** On any of them, shown or not. */
  readonly parties: ReadonlySet<PartyId>;
  readonly ties: ReadonlySet<TieId>;
}

type Steps = ReadonlyMap<PartyId, readonly Tie[]>;
type Graph = ReadonlyMap<PartyId, Steps>;

function graphOf(ties: readonly Tie[]): Graph {
  const graph = new Map<PartyId, Map<PartyId, Tie[]>>();
  const add = (from: PartyId, to: PartyId, tie: Tie) => {
    const steps = graph.get(from) ?? new Map<PartyId, Tie[]>();
    graph.set(from, steps);
    const step = steps.get(to);
    if (step) step.push(tie);
    else steps.set(to, [tie]);
  };
  for (const tie of ties) {
    add(tie.a, tie.b, tie);
    if (tie.a !== tie.b) add(tie.b, tie.a, tie);
  }
  return graph;
}

interface Reach {
  readonly distance: number;
  /** Shortest ways on to the goal. */
  ways: number;
}

/**
 * How far every party nearer than `start` is from `goal`, and by how many shortest ways: the counting
 * breadth-first search of U. Brandes, "A faster algorithm for betweenness centrality" (2001).
 */
function reachOf(graph: Graph, goal: PartyId, start: PartyId): ReadonlyMap<PartyId, Reach> {
  const reach = new Map<PartyId, Reach>([[goal, { distance: 0, ways: 1 }]]);
  let frontier: readonly PartyId[] = [goal];
  for (let distance = 1; frontier.length > 0 && !reach.has(start); distance++) {
    const next: PartyId[] = [];
    for (const party of frontier) {
      const ways = reach.get(party)?.ways ?? 0;
      for (const neighbour of graph.get(party)?.keys() ?? []) {
        const known = reach.get(neighbour);
        if (!known) {
          reach.set(neighbour, { distance, ways });
          next.push(neighbour);
        } else if (known.distance === distance) known.ways += ways;
      }
    }
    frontier = next;
  }
  return reach;
}

/** Smaller is firmer: a firm tie before a weak one, then the order of KINDS. */
function rankOf(step: readonly Tie[]): number {
  return Math.min(
    ...step.map(
      ({ weak, kinds: [first] }) => (weak ? KINDS.length : 0) + (first ? KINDS.indexOf(first) : 0),
    ),
  );
}

/**
 * Every shortest chain between two parties, along ties in either direction, the firmest next step
 * first. A party is linked to itself by one chain without steps.
 *
 * @param limit how many chains to spell out; the others are only counted
 */
export function shortestChains(
  ties: readonly Tie[],
  a: PartyId,
  b: PartyId,
  limit: number,
): Chains {
  const graph = graphOf(ties);
  const reach = reachOf(graph, b, a);
  const start = reach.get(a);
  const onward = new Map<PartyId, readonly (readonly [PartyId, readonly Tie[]])[]>();
  const involved = new Set<TieId>();
  const explore = (party: PartyId, distance: number) => {
    if (onward.has(party)) return;
    const nearer = [...(graph.get(party) ?? [])]
      .filter(([neighbour]) => reach.get(neighbour)?.distance === distance - 1)
      .map(([neighbour, step]) => ({ neighbour, step, rank: rankOf(step) }))
      .sort((x, y) => x.rank - y.rank || (x.neighbour < y.neighbour ? -1 : 1));
    onward.set(
      party,
      nearer.map(({ neighbour, step }) => [neighbour, step]),
    );
    for (const { neighbour, step } of nearer) {
      for (const { id } of step) involved.add(id);
      explore(neighbour, distance - 1);
    }
  };
  if (start) explore(a, start.distance);

  const shown: Chain[] = [];
  const spell = (parties: readonly PartyId[], steps: readonly (readonly Tie[])[]) => {
    const last = parties.at(-1);
    if (shown.length >= limit || last === undefined) return;
    if (last === b) shown.push({ parties, steps });
    else
      for (const [next, step] of onward.get(last) ?? [])
        spell([...parties, next], [...steps, step]);
  };
  if (start) spell([a], []);
  return {
    length: start?.distance,
    total: start?.ways ?? 0,
    shown,
    parties: new Set(onward.keys()),
    ties: involved,
  };
}
