import type { Page } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';
import { MapPage } from './map-page.ts';
import { expect, test } from './test.ts';

async function svgOf(atlas: AtlasPage, part: 'Everything' | 'What is on screen'): Promise<string> {
  const dialog = await atlas.openExport();
  await dialog.getByText(part).click();
  const svg = await atlas.svgFigure();
  await atlas.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return svg;
}

/** Ids of groups, of parties, and what the picture says of itself. */
async function read(page: Page, svg: string) {
  return page.evaluate((source) => {
    const figure = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = (selector: string) => [...figure.querySelectorAll(selector)];
    return {
      groups: all('svg > [id]').map(({ id }) => id),
      parties: all('[data-party]').map((party) => party.getAttribute('data-party')),
      ties: all('[data-tie]').length,
      description: figure.querySelector('desc')?.textContent ?? '',
      text: all('text')
        .map(({ textContent }) => textContent)
        .join(' '),
    };
  }, svg);
}

test('the map on screen is exported as a map', async ({ atlas, page }) => {
  await atlas.open('./?view=map&focus=SAU');
  await new MapPage(page).still();
  const [nations, coalitions, ties] = await atlas.counts();
  const figure = await read(page, await svgOf(atlas, 'Everything'));
  expect(figure.groups).toEqual(expect.arrayContaining(['map', 'ties', 'parties', 'legend']));
  expect(figure.parties).toEqual(expect.arrayContaining(['SAU', 'USA', 'imctc']));
  expect(figure.parties).toHaveLength((nations ?? 0) + (coalitions ?? 0));
  expect(figure.ties).toBe(ties);
  expect(figure.description).toContain('World map of');
  expect(figure.text).toContain('borders as drawn by Natural Earth');

  await atlas.tab('Network').click();
  const network = await read(page, await svgOf(atlas, 'Everything'));
  expect(network.groups).not.toContain('map');
  expect(network.description).toContain('Network of');
});

test('what is on screen of the map is exported alone', async ({ atlas, page }) => {
  await atlas.open('./?view=map&focus=SAU');
  const map = new MapPage(page);
  await map.still();
  const { x, y, width, height } = await map.box();
  await page.mouse.move(x + width * 0.8, y + height * 0.5);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -200);
  await map.still();
  const figure = await read(page, await svgOf(atlas, 'What is on screen'));
  expect(figure.parties).not.toContain('USA');
  expect(figure.text).toContain('the part of the map that was on screen');
});
