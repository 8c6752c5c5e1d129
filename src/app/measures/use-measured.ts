import { useEffect, useState } from 'react';
import type { Measured } from '../../measures/measured.ts';
import { visibleIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { type MeasureOrder, measuredBefore, measureVisible } from './measure-visible.ts';

interface Answer {
  /** The last of this order, until the one about the present view is there. */
  readonly measured?: Measured | undefined;
  readonly isPending: boolean;
  readonly hasFailed: boolean;
}

/** The measures of what is visible, kept up with the view; sizes and colours follow them. */
export function useMeasured({ measure, hubs }: MeasureOrder): Answer {
  const atlas = useStateOf(({ atlas }) => atlas);
  const visible = useStateOf(visibleIn);
  const [last, setLast] = useState<Measured>();
  const [failed, setFailed] = useState<typeof visible>();
  const now = visible && measuredBefore(visible, { measure, hubs });
  useEffect(() => {
    if (!atlas || !visible) return;
    const asked = new AbortController();
    measureVisible(atlas, visible, { measure, hubs }, asked.signal).then(setLast, () => {
      if (!asked.signal.aborted) setFailed(visible);
    });
    return () => asked.abort();
  }, [atlas, visible, measure, hubs]);
  useEffect(() => {
    store.setState({ measured: now ?? last });
    return () => store.setState({ measured: undefined });
  }, [now, last]);
  const hasFailed = failed !== undefined && failed === visible;
  const shown = now ?? (last?.measure === measure ? last : undefined);
  return { measured: shown, isPending: !now && !hasFailed, hasFailed };
}
