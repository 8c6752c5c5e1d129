import type { PartyId } from '../../model/id.ts';
import { openAmong } from '../several/change-selection.ts';
import { useStateOf } from '../state/use-state.ts';
import { PartyMark } from './PartyMark.tsx';

interface Properties {
  readonly id: PartyId;
}

/** A party's name that selects it. */
export function PartyLink({ id }: Properties) {
  const party = useStateOf(({ atlas }) => atlas?.parties.get(id));
  if (!party) return <span>{id}</span>;
  return (
    <button type="button" className="party-link" onClick={() => openAmong(id)}>
      <PartyMark party={party} size={16} />
      <span dir="auto">{party.name}</span>
    </button>
  );
}
