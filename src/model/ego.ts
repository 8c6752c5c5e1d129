import type { PartyId } from './id.ts';

interface Link {
  readonly a: PartyId;
  readonly b: PartyId;
}

/** Who is tied to whom, both ways. */
export function neighboursOf(ties: readonly Link[]): ReadonlyMap<PartyId, ReadonlySet<PartyId>> {
  const neighbours = new Map<PartyId, Set<PartyId>>();
  const add = (one: PartyId, other: PartyId) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/**
 * The party itself and everyone at most `depth` ties away, whatever their direction.
 *
 * @param passes parties that take no step of their own: whoever is tied to them is reached with them
 */
export function egoNetwork(
  ties: readonly Link[],
  ego: PartyId,
  depth: number,
  passes: (party: PartyId) => boolean = () => false,
): ReadonlySet<PartyId> {
  const neighbours = neighboursOf(ties);
  const reached = new Set([ego]);
  let frontier: readonly PartyId[] = [ego];
  for (let step = 0; step < depth; step++) {
    const next: PartyId[] = [];
    const reach = (from: PartyId) => {
      for (const neighbour of neighbours.get(from) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        if (passes(neighbour)) reach(neighbour);
        else next.push(neighbour);
      }
    };
    for (const party of frontier) reach(party);
    frontier = next;
  }
  return reached;
}
