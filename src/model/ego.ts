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

/** The party itself and everyone at most `depth` ties away, whatever their direction. */
export function egoNetwork(
  ties: readonly Link[],
  ego: PartyId,
  depth: number,
): ReadonlySet<PartyId> {
  const neighbours = neighboursOf(ties);
  const reached = new Set([ego]);
  let frontier: readonly PartyId[] = [ego];
  for (let step = 0; step < depth; step++) {
    const next: PartyId[] = [];
    for (const party of frontier) {
      for (const neighbour of neighbours.get(party) ?? []) {
        if (!reached.has(neighbour)) {
          reached.add(neighbour);
          next.push(neighbour);
        }
      }
    }
    frontier = next;
  }
  return reached;
}
