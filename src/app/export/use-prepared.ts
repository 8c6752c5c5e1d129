import { useEffect, useState } from 'react';
import { NETWORK, type PictureName, type Prepared, prepare } from './prepare.ts';

type Preparation = { readonly of: PictureName; readonly ready: Prepared | 'failed' };

/** The picture once all it needs is there; undefined until then. */
export function usePrepared(picture: PictureName): Prepared | 'failed' | undefined {
  const [preparation, setPreparation] = useState<Preparation>();
  useEffect(() => {
    if (picture === 'network') return undefined;
    const asked = new AbortController();
    const settle = (ready: Prepared | 'failed') => {
      if (!asked.signal.aborted) setPreparation({ of: picture, ready });
    };
    prepare(picture, asked.signal).then(settle, (error: unknown) => {
      if (!asked.signal.aborted) console.error(error);
      settle('failed');
    });
    return () => asked.abort();
  }, [picture]);
  if (picture === 'network') return NETWORK;
  return preparation?.of === picture ? preparation.ready : undefined;
}
