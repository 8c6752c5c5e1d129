import { memo } from 'react';
import type { Nation } from '../../model/party.ts';
import { PartyMark } from '../details/PartyMark.tsx';

interface Properties {
  readonly nation: Nation;
  /** Its code, where a name would take too much room. */
  readonly brief: boolean;
}

/** What stands at the head of a row or a column. */
export const NationName = memo(function NationName({ nation, brief }: Properties) {
  return (
    <>
      <span className="matrix-name" dir="auto">
        {brief ? nation.id : nation.name}
      </span>
      <PartyMark party={nation} size={14} />
    </>
  );
});
