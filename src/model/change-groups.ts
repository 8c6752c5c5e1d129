import type { Change } from './changes.ts';
import type { CoalitionId, PartyId } from './id.ts';
import type { Tie } from './tie.ts';

/** What a change belongs to: a coalition, an instrument between two parties, or a derived pair. */
export type ChangeHeading =
  | { readonly by: 'coalition'; readonly coalition: CoalitionId }
  | {
      readonly by: 'instrument';
      readonly instrument: string | undefined;
      readonly a: PartyId;
      readonly b: PartyId;
    }
  | { readonly by: 'pair'; readonly a: PartyId; readonly b: PartyId };

export interface ChangeGroup {
  readonly key: string;
  readonly heading: ChangeHeading;
  readonly changes: readonly Change[];
}

function headingOf(tie: Tie): ChangeHeading {
  switch (tie.form) {
    case 'membership':
      return { by: 'coalition', coalition: tie.record.coalition };
    case 'relationship':
      return { by: 'instrument', instrument: tie.record.instrument, a: tie.a, b: tie.b };
    case 'pair':
      return { by: 'pair', a: tie.a, b: tie.b };
  }
}

/** Unlike names alone: "Defence agreement" is the name of many instruments. */
function keyOf(heading: ChangeHeading): string {
  if (heading.by === 'coalition') return `coalition ${heading.coalition}`;
  const dyad = [heading.a, heading.b].sort().join('~');
  return heading.by === 'pair' ? `pair ${dyad}` : `${dyad} ${heading.instrument ?? ''}`;
}

/** Changes under their coalition, or under their instrument, in the order of the first of each. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, { heading: ChangeHeading; changes: Change[] }>();
  for (const change of changes) {
    const heading = headingOf(change.tie);
    const key = keyOf(heading);
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { heading, changes: [change] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
