import { memo } from 'react';
import type { Nation } from '../../model/party.ts';
import { PartyMark } from '../details/PartyMark.tsx';

interface Properties {
  readonly nation: Nation;
  readonly name: string;
}

/** What stands at the head of a row or a column. */
export const NationName = memo(function NationName({ nation, name }: Properties) {
  return (
    <>
      <span className="matrix-name" dir="auto">
        {name}
      </span>
      <PartyMark party={nation} size={14} />
    </>
  );
});
