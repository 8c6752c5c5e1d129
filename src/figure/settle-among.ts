import type { Area } from './figure.ts';
import type { Body } from './spread.ts';

/** From one place of a spiral to the next: a sunflower's, which fills the plane evenly (Vogel 1979). */
const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 4;

function meet(a: Body, b: Body): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

function isWithin({ x, y, width, height }: Body, area: Area): boolean {
  return (
    x - width / 2 >= area.x &&
    x + width / 2 <= area.x + area.width &&
    y - height / 2 >= area.y &&
    y + height / 2 <= area.y + area.height
  );
}

/**
 * Moves each, first come first served, to the free place nearest to it; whether all found one. Who
 * finds none stays.
 */
export function settleAmong(loose: readonly Body[], held: readonly Body[], area: Area): boolean {
  const taken = [...held];
  const farthest = Math.hypot(area.width, area.height);
  return loose.every((body) => {
    const { x, y } = body;
    for (let index = 0; STEP * Math.sqrt(index) <= farthest; index++) {
      const reach = STEP * Math.sqrt(index);
      body.x = x + reach * Math.cos(index * TURN);
      body.y = y + reach * Math.sin(index * TURN);
      if (!isWithin(body, area) || taken.some((other) => meet(body, other))) continue;
      taken.push(body);
      return true;
    }
    Object.assign(body, { x, y });
    return false;
  });
}
