import { type Atlas, insiders, partyOf } from '../model/atlas.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import type { Party } from '../model/party.ts';
import { edgesOf, type Lines } from './edges.ts';
import { hullsOf } from './hulls.ts';
import type { Positions, Scene, SceneNode } from './scene.ts';
import { sharesOf } from './shares.ts';
import { sizeOf } from './sizes.ts';

export interface SceneText {
  /** What a party is called in the picture. */
  readonly label: (party: Party) => string;
  /** The caption of a hub that stands for so many more. */
  readonly others: (count: number) => string;
}

export interface ComposeOptions extends Lines {
  readonly text: SceneText;
  /** What sizes follow instead of the number of ties, such as a measure; nothing is below 0. */
  readonly sizes?: ReadonlyMap<PartyId, number> | undefined;
  readonly groups?: SceneGroups | undefined;
  /** Coalitions are outlines rather than hubs; those of these ids come first. */
  readonly outlined?: readonly string[] | undefined;
  /** Parties that stand out whatever is looked at. */
  readonly pinned?: ReadonlySet<PartyId> | undefined;
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

/**
 * The scene of what is visible; parties without a position are left, with their ties, to whoever
 * lays them out.
 */
export function compose(
  atlas: Atlas,
  visible: Visible,
  positions: Positions,
  { text, sizes, groups, outlined, pinned, ...lines }: ComposeOptions,
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
    const outsider = party.type === 'nation' && inside.size > 0 && !inside.has(party.id);
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
  const areAllDrawn = drawn.size === visible.parties.size;
  const placed = areAllDrawn
    ? visible.ties
    : visible.ties.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  const { turns } = lines;
  return {
    ...(outlined && { hulls: hullsOf(atlas, visible, { ...text, first: outlined, turns }) }),
    nodes,
    edges: edgesOf(placed, lines),
  };
}
