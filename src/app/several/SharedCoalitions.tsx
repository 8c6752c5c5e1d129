import type { Atlas } from '../../model/atlas.ts';
import type { HeldInCommon } from '../../model/group.ts';
import { PartyLink } from '../details/PartyLink.tsx';
import { messages } from '../messages.ts';

interface Properties {
  readonly title: string;
  readonly atlas: Atlas;
  readonly shared: readonly HeldInCommon[];
  /** How many could be members; given where not all of them are. */
  readonly of?: number | undefined;
}

/** Coalitions that several parties are in, and, where not all are, how many and which. */
export function SharedCoalitions({ title, atlas, shared, of }: Properties) {
  const text = messages();
  if (shared.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="shared-coalitions">
        {shared.map(({ coalition, memberships }) => (
          <li key={coalition}>
            <PartyLink id={coalition} />
            {of !== undefined && (
              <>
                <span className="count">{text.selection.someOf(memberships.length, of)}</span>
                <span className="members" dir="auto">
                  {text.list(memberships.map(({ a }) => atlas.parties.get(a)?.name ?? a))}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
