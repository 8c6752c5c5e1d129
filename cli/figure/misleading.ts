import { runsThrough } from '../../src/figure/surroundings.ts';
import type { Box, Boxes, LeaderLine } from './boxes.ts';

const NEARLY = 0.5;

/** The box without its edge, along which a line may run. */
function within({ left, right, top, bottom }: Box) {
  return { left: left + NEARLY, right: right - NEARLY, top: top + NEARLY, bottom: bottom - NEARLY };
}

/** From letters to the rim of a party, which is round at its ends. */
function gap(text: Box, party: Box): number {
  const radius = Math.min(party.right - party.left, party.bottom - party.top) / 2;
  const y = (party.top + party.bottom) / 2;
  const across = Math.max(text.left - party.right + radius, party.left + radius - text.right, 0);
  const down = Math.max(text.top - y, y - text.bottom, 0);
  return Math.hypot(across, down) - radius;
}

function around(boxes: readonly Box[]): Omit<Box, 'what' | 'owner'> {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function crossingsOf({ owner, points: [from, to] }: LeaderLine, boxes: readonly Box[]) {
  if (!from || !to) return [];
  const line = [
    { x: from[0], y: from[1] },
    { x: to[0], y: to[1] },
  ] as const;
  return boxes
    .filter((box) => box.owner !== owner && runsThrough(line, within(box)))
    .map(({ what }) => `the line of ${owner} through ${what}`);
}

/** Lines to names that lie on something, and names that a reader may take for another party's. */
export function misleading({ texts, parties, leaders }: Boxes): readonly string[] {
  const led = new Set(leaders.map(({ owner }) => owner));
  const crossings = leaders.flatMap((leader) => crossingsOf(leader, [...texts, ...parties]));
  const nearerToAnother = parties.flatMap((own) => {
    const name = texts.filter(({ owner }) => owner === own.owner);
    if (name.length === 0 || led.has(own.what)) return [];
    const box = { ...own, ...around(name) };
    const near = gap(box, own) - NEARLY;
    const other = parties.find((party) => party !== own && gap(box, party) < near);
    return other ? [`${own.what} named nearer to ${other.what}`] : [];
  });
  return [...crossings, ...nearerToAnother];
}
