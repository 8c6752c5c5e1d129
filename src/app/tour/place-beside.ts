import type { Point } from '../../scene/scene.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** Between what is explained and its explanation. */
const GAP = 14;
const MARGIN = 8;

function within(place: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(room - MARGIN - length, place));
}

/**
 * Where a card explains a thing without covering it: below, above or beside, where it fits first;
 * where it fits nowhere, on the side with most room.
 */
export function placeBeside(thing: Box, card: Size, window: Size): Point {
  const middle = {
    x: within(thing.x + (thing.width - card.width) / 2, card.width, window.width),
    y: within(thing.y + (thing.height - card.height) / 2, card.height, window.height),
  };
  const sides = [
    {
      room: window.height - thing.y - thing.height - card.height,
      point: { x: middle.x, y: thing.y + thing.height + GAP },
    },
    { room: thing.y - card.height, point: { x: middle.x, y: thing.y - GAP - card.height } },
    { room: thing.x - card.width, point: { x: thing.x - GAP - card.width, y: middle.y } },
    {
      room: window.width - thing.x - thing.width - card.width,
      point: { x: thing.x + thing.width + GAP, y: middle.y },
    },
  ];
  const most = [...sides].sort((one, other) => other.room - one.room)[0];
  const { point } = sides.find(({ room }) => room >= GAP + MARGIN) ?? most ?? { point: middle };
  return {
    x: within(point.x, card.width, window.width),
    y: within(point.y, card.height, window.height),
  };
}
