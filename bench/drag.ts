import type { Page } from '@playwright/test';

const moves = 90;
/** Milliseconds a frame takes on most displays. */
const FRAME = 16;

/** A spot near the network's edge, where nobody lives: a drag from there moves the whole picture. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((inset) => {
    const box = document.querySelector('[role=application]')?.getBoundingClientRect();
    if (!box) return undefined;
    const spots = [box.left + inset, box.right - inset].flatMap((x) =>
      [box.top + inset, box.bottom - inset].map((y) => ({ x, y })),
    );
    return spots.find(({ x, y }) => document.elementFromPoint(x, y)?.closest('canvas'));
  }, 24);
  if (!point) throw new Error('no network on the page');
  return point;
}

/** Milliseconds between frames while something is done to the network for so long. */
async function framesWhile(
  page: Page,
  length: number,
  act: () => Promise<unknown>,
): Promise<number[]> {
  const frames = page.evaluate(async (lasting) => {
    const deltas: number[] = [];
    const begun = await new Promise(requestAnimationFrame);
    for (let last = begun; last - begun < lasting; ) {
      const now = await new Promise(requestAnimationFrame);
      if (now > last) deltas.push(now - last);
      last = now;
    }
    return deltas;
  }, length);
  await act();
  return frames;
}

/** Milliseconds between frames while the pointer drags the network in a slow circle. */
export async function dragFrames(page: Page): Promise<number[]> {
  const { x, y } = await emptySpot(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const deltas = await framesWhile(page, moves * FRAME, async () => {
    for (let move = 1; move <= moves; move++) {
      const angle = (move / moves) * 2 * Math.PI;
      await page.mouse.move(x + 120 * Math.sin(angle), y + 120 * (1 - Math.cos(angle)));
    }
  });
  await page.mouse.up();
  return deltas;
}

/** Milliseconds between frames while the wheel zooms the network in and out again. */
export async function zoomFrames(page: Page): Promise<number[]> {
  const { x, y } = await emptySpot(page);
  await page.mouse.move(x, y);
  return framesWhile(page, moves * FRAME, async () => {
    for (let move = 0; move < moves; move++) {
      await page.mouse.wheel(0, move < moves / 2 ? -12 : 12);
    }
  });
}
