import { type Atlas, insiders } from '../model/atlas.ts';
import type { DrawnTurn } from '../model/changes.ts';
import type { Visible } from '../model/filter.ts';
import type { CoalitionId, NationId, TieId } from '../model/id.ts';
import type { Coalition } from '../model/party.ts';
import { HULL_LOOKS, hueOf } from './hull-look.ts';
import { TURN_MARKS } from './palette.ts';
import type { SceneHull } from './scene.ts';

/** More outlines at once than this cannot be told apart. */
export const MOST_HULLS = HULL_LOOKS;

export interface HullOptions {
  /** Ids of what must be outlined, the most important first; those of others than coalitions are no matter. */
  readonly first: readonly string[];
  readonly label: (coalition: Coalition) => string;
  /** The caption of an outline without so many of its members. */
  readonly others: (count: number) => string;
  /** What became of each membership between two dates that are compared. */
  readonly turns?: ReadonlyMap<TieId, DrawnTurn> | undefined;
}

interface Candidate {
  readonly coalition: Coalition;
  readonly members: readonly NationId[];
  readonly binds: boolean;
  readonly insiders: number;
}

/** The members of each coalition that are visible, by id. */
function visibleMembers(
  visible: Pick<Visible, 'ties'>,
): ReadonlyMap<CoalitionId, readonly NationId[]> {
  const members = new Map<CoalitionId, Set<NationId>>();
  for (const tie of visible.ties) {
    if (tie.form !== 'membership') continue;
    const { coalition, nation } = tie.record;
    const known = members.get(coalition);
    if (known) known.add(nation);
    else members.set(coalition, new Set([nation]));
  }
  return new Map([...members].map(([id, nations]) => [id, [...nations].sort()]));
}

function candidatesOf(atlas: Atlas, visible: Pick<Visible, 'ties'>): readonly Candidate[] {
  const inside = insiders(atlas);
  return [...visibleMembers(visible)].flatMap(([id, members]) => {
    const coalition = atlas.coalitions.get(id);
    if (!coalition || members.length < 2) return [];
    return [
      {
        coalition,
        members,
        binds: coalition.confers.includes('mutual-defence'),
        insiders: members.filter((nation) => inside.has(nation)).length,
      },
    ];
  });
}

/** Promises of mutual defence before all else, then those with the most members of the atlas' subject. */
function byWeight(one: Candidate, other: Candidate): number {
  return (
    Number(other.binds) - Number(one.binds) ||
    other.insiders - one.insiders ||
    other.members.length - one.members.length ||
    (one.coalition.id < other.coalition.id ? -1 : 1)
  );
}

/** Those asked for, then by weight; of several with the same members, one before the rest. */
function inOrder(candidates: readonly Candidate[], first: readonly string[]): readonly Candidate[] {
  const place = new Map([...first].reverse().map((id, index) => [id, index]));
  const asked = ({ coalition }: Candidate) => place.get(coalition.id) ?? -1;
  const sorted = [...candidates].sort(
    (one, other) => asked(other) - asked(one) || byWeight(one, other),
  );
  const seen = new Set<string>();
  const twins: Candidate[] = [];
  const distinct = sorted.filter((candidate) => {
    const key = candidate.members.join();
    const isTwin = seen.has(key) && asked(candidate) < 0;
    seen.add(key);
    if (isTwin) twins.push(candidate);
    return !isTwin;
  });
  return [...distinct, ...twins];
}

/**
 * For each set of members how far out its outline runs: one further than every smaller set that it
 * shares a member with.
 */
function levelsOf(chosen: readonly Candidate[]): ReadonlyMap<CoalitionId, number> {
  const levels = new Map<CoalitionId, number>();
  const highest = new Map<NationId, number>();
  const bySize = [...chosen].sort(
    (one, other) =>
      one.members.length - other.members.length || (one.coalition.id < other.coalition.id ? -1 : 1),
  );
  for (const { coalition, members } of bySize) {
    const level = 1 + Math.max(...members.map((nation) => highest.get(nation) ?? -1));
    levels.set(coalition.id, level);
    for (const nation of members) highest.set(nation, level);
  }
  return levels;
}

/**
 * A look for each, no two the same, and different hues where outlines share a member. As far as that
 * allows, a coalition keeps the look it has by its place in the atlas, on every date.
 */
function looksOf(atlas: Atlas, chosen: readonly Candidate[]): ReadonlyMap<CoalitionId, number> {
  const places = new Map([...atlas.coalitions.keys()].map((id, index) => [id, index]));
  const free = new Set(Array.from({ length: HULL_LOOKS }, (_, look) => look));
  const looks = new Map<CoalitionId, number>();
  const huesAt = new Map<NationId, number[]>();
  for (const { coalition, members } of [...chosen].sort(byWeight)) {
    const own = (places.get(coalition.id) ?? 0) % HULL_LOOKS;
    const taken = members.flatMap((nation) => huesAt.get(nation) ?? []);
    const cost = (look: number) =>
      taken.filter((hue) => hue === hueOf(look)).length * HULL_LOOKS +
      ((look - own + HULL_LOOKS) % HULL_LOOKS);
    const [look = own] = [...free].sort((one, other) => cost(one) - cost(other));
    free.delete(look);
    looks.set(coalition.id, look);
    for (const nation of members) {
      huesAt.set(nation, [...(huesAt.get(nation) ?? []), hueOf(look)]);
    }
  }
  return looks;
}

/** How many memberships began, ended and so on, each with its mark: "+9", "−3". */
function turnsWithin(
  coalition: CoalitionId,
  { ties }: Pick<Visible, 'ties'>,
  turns: ReadonlyMap<TieId, DrawnTurn>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id, b } of ties) {
    const mark = b === coalition ? TURN_MARKS[turns.get(id) ?? 'kept'] : '';
    if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].map(([mark, count]) => `${mark}${count}`).sort();
}

/**
 * The coalitions to draw as outlines: those with at least two visible members, at most
 * {@link MOST_HULLS}, those asked for first.
 */
export function hullsOf(
  atlas: Atlas,
  visible: Pick<Visible, 'ties' | 'crowd'>,
  { first, label, others, turns }: HullOptions,
): readonly SceneHull[] {
  const chosen = inOrder(candidatesOf(atlas, visible), first).slice(0, MOST_HULLS);
  const [looks, levels] = [looksOf(atlas, chosen), levelsOf(chosen)];
  return chosen.map(({ coalition, members }, index) => {
    const behind = visible.crowd.get(coalition.id)?.length ?? 0;
    const captions = [
      ...(behind > 0 ? [others(behind)] : []),
      ...(turns ? turnsWithin(coalition.id, visible, turns) : []),
    ];
    return {
      id: coalition.id,
      label: label(coalition),
      caption: captions.length > 0 ? captions.join(' ') : undefined,
      members,
      look: looks.get(coalition.id) ?? 0,
      level: levels.get(coalition.id) ?? 0,
      rank: chosen.length - index,
    };
  });
}
