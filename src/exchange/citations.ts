import type { Atlas } from '../model/atlas.ts';
import type { CoalitionId, SourceId, TieId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { Source } from '../model/record.ts';
import type { GraphTie } from './graph.ts';

/** What of the view rests on a source. */
export type Supported =
  | {
      readonly what: 'relationship';
      readonly a: string;
      readonly b: string;
      readonly kinds: readonly Kind[];
    }
  /** That these nations are, or were, in the coalition. */
  | {
      readonly what: 'memberships';
      readonly coalition: string;
      readonly nations: readonly string[];
    }
  /** What membership of the coalition binds to. */
  | { readonly what: 'coalition'; readonly coalition: string };

export interface Citation {
  readonly source: Source;
  readonly supports: readonly Supported[];
}

interface Draft {
  readonly relationships: Supported[];
  readonly members: Map<string, string[]>;
  readonly coalitions: string[];
}

function newDraft(): Draft {
  return { relationships: [], members: new Map(), coalitions: [] };
}

function supportsOf({ relationships, members, coalitions }: Draft): readonly Supported[] {
  return [
    ...relationships,
    ...[...members].map(
      ([coalition, nations]) => ({ what: 'memberships', coalition, nations }) as const,
    ),
    ...coalitions.map((coalition) => ({ what: 'coalition', coalition }) as const),
  ];
}

/**
 * The sources of the ties, each once, in the order in which the ties call for them. A membership
 * rests on its own sources and, for what it binds to, on those of its coalition.
 */
export function citationsOf(atlas: Atlas, ties: readonly GraphTie[]): readonly Citation[] {
  const drafts = new Map<SourceId, Draft>();
  const draftsOf = (ids: readonly SourceId[]) =>
    ids.map((id) => {
      const draft: Draft = drafts.get(id) ?? newDraft();
      drafts.set(id, draft);
      return draft;
    });
  const told = new Set<TieId | CoalitionId>();
  const isNew = (id: TieId | CoalitionId) => !told.has(id) && told.add(id);

  const citeCoalition = (id: CoalitionId) => {
    const coalition = atlas.coalitions.get(id);
    if (!coalition || !isNew(id)) return;
    for (const draft of draftsOf(coalition.sources)) draft.coalitions.push(coalition.name);
  };
  const citeMembership = (id: TieId) => {
    const record = atlas.membershipById.get(id);
    if (!record || !isNew(id)) return;
    const coalition = atlas.coalitions.get(record.coalition)?.name ?? record.coalition;
    const nation = atlas.nations.get(record.nation)?.name ?? record.nation;
    for (const { members } of draftsOf(record.sources)) {
      const nations = members.get(coalition);
      if (!nations) members.set(coalition, [nation]);
      else if (!nations.includes(nation)) nations.push(nation);
    }
    citeCoalition(record.coalition);
  };

  for (const tie of ties) {
    switch (tie.form) {
      case 'relationship': {
        const { sourceName: a, targetName: b, kinds } = tie;
        for (const { relationships } of draftsOf(tie.sources)) {
          relationships.push({ what: 'relationship', a, b, kinds });
        }
        break;
      }
      case 'membership':
        citeMembership(tie.id);
        break;
      case 'pair':
        for (const id of tie.memberships) citeMembership(id);
        for (const id of tie.through) citeCoalition(id);
        break;
    }
  }
  return [...drafts].flatMap(([id, draft]) => {
    const source = atlas.sources.get(id);
    return source ? [{ source, supports: supportsOf(draft) }] : [];
  });
}
