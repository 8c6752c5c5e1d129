import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** Of script before the first picture, gzipped. */
const MOST_BYTES = 330_000;

test('the first picture needs no more script than it may', async ({ atlas, page }) => {
  await atlas.open();
  const scripts = await page.evaluate(() => {
    const [opened] = performance.getEntriesByName('open', 'measure');
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (opened?.duration ?? 0))
      .map(({ name }) => name);
  });
  expect(scripts.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const address of scripts) {
    const response = await page.request.get(address);
    bytes += gzipSync(await response.body()).length;
  }
  expect(bytes).toBeLessThan(MOST_BYTES);
});
