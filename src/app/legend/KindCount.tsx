import type { KindCount as Count } from '../../model/filter.ts';
import { messages } from '../messages.ts';

interface Properties extends Count {
  /** Pairs are more than the memberships they come from: a share would mislead. */
  readonly isPairs: boolean;
}

export function KindCount({ shown, inForce, isPairs }: Properties) {
  const text = messages();
  if (isPairs) return <span className="count">{text.number(shown)}</span>;
  return (
    <span className="count" title={text.shownOfLong(shown, inForce)}>
      {text.shownOf(shown, inForce)}
    </span>
  );
}
