import { type Atlas, insiders, partyOf } from '../model/atlas.ts';
import type { DrawnTurn } from '../model/changes.ts';
import type { Visible } from '../model/filter.ts';
import type { NationId, PartyId, TieId } from '../model/id.ts';
import type { Party } from '../model/party.ts';
import type { Tie } from '../model/tie.ts';
import { fan } from './curves.ts';
import { hullsOf } from './hulls.ts';
import type { Positions, Scene, SceneEdge, SceneNode } from './scene.ts';
import { sharesOf } from './shares.ts';
import { sizeOf } from './sizes.ts';

export interface SceneText {
  /** What a party is called in the picture. */
  readonly label: (party: Party) => string;
  /** The caption of a hub that stands for so many more. */
  readonly others: (count: number) => string;
}

export interface ComposeOptions {
  readonly text: SceneText;
  /** Whether parallel ties fan out or merge into one band. */
  readonly parallel: 'fanned' | 'merged';
  /** What sizes follow instead of the number of ties, such as a measure; nothing is below 0. */
  readonly sizes?: ReadonlyMap<PartyId, number> | undefined;
  readonly groups?: SceneGroups | undefined;
  /** Coalitions are outlines rather than hubs; those of these ids come first. */
  readonly outlined?: readonly string[] | undefined;
  /** Parties that stand out whatever is looked at. */
  readonly pinned?: ReadonlySet<PartyId> | undefined;
  /** What became of each tie between two dates that are compared. */
  readonly turns?: ReadonlyMap<TieId, DrawnTurn> | undefined;
}

/** Which parties belong together, told by colour and by number. */
export interface SceneGroups {
  /** From 1; a party that is not there, or has 0, is in none. */
  readonly numbers: ReadonlyMap<PartyId, number>;
  /** A party's label with the number of its group. */
  readonly label: (label: string, group: number) => string;
}

/** A hub gets its label before a nation with as many ties. */
const HUB_ADVANTAGE = 1000;
/** A pinned party gets its label before any other. */
const PIN_ADVANTAGE = 1_000_000;

function edgeOf(tie: Tie, bend: number): SceneEdge {
  return {
    id: tie.id,
    source: tie.a,
    target: tie.b,
    form: tie.form,
    kind: tie.kinds[0],
    ties: [tie.id],
    bend,
    arrow: tie.direction === 'mutual' ? 'none' : tie.direction === 'a-to-b' ? 'target' : 'source',
    weak: tie.weak,
  };
}

function band(key: string, ties: readonly Tie[], a: PartyId, b: PartyId): SceneEdge {
  const [first] = ties;
  const alike = ties.every(({ kinds }) => kinds[0] === first?.kinds[0]);
  return {
    id: `band:${key}`,
    source: a,
    target: b,
    form: 'band',
    kind: alike ? first?.kinds[0] : undefined,
    ties: ties.map(({ id }) => id),
    bend: 0,
    arrow: 'none',
    weak: ties.every(({ weak }) => weak),
  };
}

function edgesOf(ties: readonly Tie[], parallel: ComposeOptions['parallel']): SceneEdge[] {
  const dyads = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.a < tie.b ? `${tie.a}~${tie.b}` : `${tie.b}~${tie.a}`;
    const dyad = dyads.get(key);
    if (dyad) dyad.push(tie);
    else dyads.set(key, [tie]);
  }
  const edges: SceneEdge[] = [];
  for (const [key, dyad] of dyads) {
    const [first] = dyad;
    if (!first) continue;
    if (dyad.length > 1 && parallel === 'merged') {
      edges.push(band(key, dyad, first.a, first.b));
      continue;
    }
    const bends = fan(dyad.length);
    dyad.forEach((tie, index) => {
      // Seen from the other end the same side of the dyad has the other sign.
      const sign = tie.a < tie.b ? 1 : -1;
      edges.push(edgeOf(tie, (bends[index] ?? 0) * sign || 0));
    });
  }
  return edges;
}

/** What became of all ties of an edge; of a band of several fates, none. */
function turned(edge: SceneEdge, turns: ReadonlyMap<TieId, DrawnTurn>): SceneEdge {
  const fates = new Set(edge.ties.map((id) => turns.get(id)));
  const [turn] = fates;
  return fates.size === 1 && turn ? { ...edge, turn } : edge;
}

/**
 * The scene of what is visible; parties without a position are left, with their ties, to whoever
 * lays them out.
 */
export function compose(
  atlas: Atlas,
  visible: Visible,
  positions: Positions,
  { text, parallel, sizes, groups, outlined, pinned, turns }: ComposeOptions,
): Scene {
  const inside = insiders(atlas);
  const ties = new Map<PartyId, number>();
  for (const { a, b } of visible.ties) {
    ties.set(a, (ties.get(a) ?? 0) + 1);
    ties.set(b, (ties.get(b) ?? 0) + 1);
  }
  const shareOf = sizes && sharesOf(visible.parties, sizes);
  const nodes: SceneNode[] = [];
  for (const id of visible.parties) {
    const position = positions.get(id);
    if (!position) continue;
    const party = partyOf(atlas, id);
    if (outlined && party.type === 'coalition') continue;
    const degree = ties.get(id) ?? 0;
    const behind = party.type === 'coalition' ? (visible.crowd.get(party.id)?.length ?? 0) : 0;
    const caption = behind > 0 ? text.others(behind) : undefined;
    const outsider =
      party.type === 'nation' && inside.size > 0 && !inside.has(party.id as NationId);
    const group = groups?.numbers.get(id) || undefined;
    const plain = text.label(party);
    const label = groups && group !== undefined ? groups.label(plain, group) : plain;
    nodes.push({
      id,
      type: party.type,
      ...position,
      ...sizeOf(party, degree, caption, { label, share: shareOf?.(id) }),
      label,
      caption,
      iso2: party.type === 'nation' ? party.iso2 : undefined,
      outsider,
      ...(group !== undefined && { group }),
      ...(pinned?.has(id) && { pinned: true }),
      rank:
        degree +
        (party.type === 'coalition' ? HUB_ADVANTAGE : 0) +
        (pinned?.has(id) ? PIN_ADVANTAGE : 0),
    });
  }
  const drawn = new Set(nodes.map(({ id }) => id));
  const placed = visible.ties.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  const edges = edgesOf(placed, parallel);
  return {
    ...(outlined && { hulls: hullsOf(atlas, visible, { ...text, first: outlined, turns }) }),
    nodes,
    edges: turns ? edges.map((edge) => turned(edge, turns)) : edges,
  };
}
