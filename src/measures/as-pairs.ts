import type { PartyId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { MeasuredNetwork, MeasuredTie } from './network.ts';

type Sides = Map<PartyId, ReadonlySet<Kind>>;

/** Per coalition, the nations tied to it and by which kinds. */
function aroundHubs({ parties, ties }: MeasuredNetwork): ReadonlyMap<PartyId, Sides> {
  const hubs = new Map<PartyId, Sides>();
  for (const { id, isNation } of parties) if (!isNation) hubs.set(id, new Map());
  for (const { a, b, kinds } of ties) {
    for (const [hub, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const sides = hubs.get(hub);
      if (!sides || hubs.has(other)) continue;
      sides.set(other, new Set([...(sides.get(other) ?? []), ...kinds]));
    }
  }
  return hubs;
}

/**
 * The same network without its coalitions: two nations tied to one coalition by a kind they share
 * are tied by that kind themselves. Ties between coalitions are lost.
 */
export function asPairs(network: MeasuredNetwork): MeasuredNetwork {
  const hubs = aroundHubs(network);
  const pairs: MeasuredTie[] = [];
  for (const sides of hubs.values()) {
    const members = [...sides];
    members.forEach(([a, ofA], index) => {
      for (const [b, ofB] of members.slice(index + 1)) {
        const kinds = [...ofA].filter((kind) => ofB.has(kind));
        if (kinds.length > 0) pairs.push({ a, b, kinds });
      }
    });
  }
  return {
    parties: network.parties.filter(({ isNation }) => isNation),
    ties: [...network.ties.filter(({ a, b }) => !hubs.has(a) && !hubs.has(b)), ...pairs],
  };
}
