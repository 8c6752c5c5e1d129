import { MapPage } from './map-page.ts';
import { expect, test } from './test.ts';

const STATES = [
  './?view=map',
  './?view=map&select=SAU&focus=SAU',
  './?view=map&ties=',
  './?view=map&from=SAU&to=USA&compare=2011',
];

for (const theme of ['light', 'dark']) {
  for (const address of STATES) {
    test(`axe finds nothing in ${address}, ${theme}`, async ({ atlas, page }) => {
      await atlas.open(`${address}&theme=${theme}`);
      await expect(new MapPage(page).picture).toBeVisible();
      await atlas.expectAccessible();
    });
  }
}
