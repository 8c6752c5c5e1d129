import type { PartyId } from '../model/id.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { MeasuredNetwork } from './network.ts';

/**
 * A network for tests, drawn as chains of names such as `a-b-c`. Capitals are nations, of the OIC
 * unless `outside`; lower-case names are coalitions.
 */
export function drawn(
  chains: readonly string[],
  { outside = '', kinds = [KINDS[0]] }: { outside?: string; kinds?: readonly Kind[] } = {},
): MeasuredNetwork {
  const names = chains.map((chain) => chain.split('-'));
  const ids = [...new Set(names.flat())];
  return {
    parties: ids.map((id) => {
      const isNation = id === id.toUpperCase();
      return { id: id as PartyId, isNation, isInsider: isNation && !outside.includes(id) };
    }),
    ties: names.flatMap((chain) =>
      chain
        .slice(1)
        .map((b, index) => ({ a: (chain[index] ?? '') as PartyId, b: b as PartyId, kinds })),
    ),
  };
}
