import type { Page } from '@playwright/test';

const moves = 90;

async function pointOnNetwork(page: Page): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(() => {
    const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    const points = steps.flatMap((y) =>
      steps.map((x) => ({ x: Math.round(innerWidth * x), y: Math.round(innerHeight * y) })),
    );
    return points.find(({ x, y }) => document.elementFromPoint(x, y)?.closest('canvas'));
  });
  if (!point) throw new Error('no network on the page');
  return point;
}

/** Milliseconds between frames while the pointer drags the network in a slow circle. */
export async function dragFrames(page: Page): Promise<number[]> {
  const { x, y } = await pointOnNetwork(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(async (length) => {
    const deltas: number[] = [];
    const begun = await new Promise(requestAnimationFrame);
    for (let last = begun; last - begun < length; ) {
      const now = await new Promise(requestAnimationFrame);
      if (now > last) deltas.push(now - last);
      last = now;
    }
    return deltas;
  }, moves * 16);
  for (let move = 1; move <= moves; move++) {
    const angle = (move / moves) * 2 * Math.PI;
    await page.mouse.move(x + 120 * Math.sin(angle), y + 120 * (1 - Math.cos(angle)));
  }
  const deltas = await frames;
  await page.mouse.up();
  return deltas;
}
