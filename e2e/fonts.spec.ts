import { expect, test } from './test.ts';

test('names that were drawn before their typeface came are drawn in it once it has', async ({
  atlas,
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await atlas.open('./?theme=light');
  const painted = () =>
    atlas.network
      .locator('canvas[data-id="layer2-node"]')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  let before = await painted();
  // Flags come one by one; then the picture is still.
  await expect
    .poll(
      async () => {
        const last = before;
        before = await painted();
        return last === before;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  release();
  await expect.poll(async () => (await painted()) === before).toBe(false);
});
