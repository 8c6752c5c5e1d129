import type { Party } from '../../model/party.ts';
import { flagImage } from '../data/flags.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly party: Party;
  readonly size?: number;
}

/** The party's sign beside its name: a nation's flag, a coalition's capsule. */
export function PartyMark({ party, size = 20 }: Properties) {
  const flags = useStateOf(({ flags }) => flags);
  if (party.type === 'coalition') return <span className="mark capsule" aria-hidden="true" />;
  const flag = party.iso2 === undefined ? undefined : flagImage(flags, party.iso2);
  return flag === undefined ? (
    <span className="mark disc" aria-hidden="true" />
  ) : (
    <img className="mark flag" src={flag} alt="" width={size} height={size} />
  );
}
