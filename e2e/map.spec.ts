import { MapPage } from './map-page.ts';
import { test as base, expect } from './test.ts';

const test = base.extend<{ readonly map: MapPage }>({
  map: async ({ page }, use) => {
    await use(new MapPage(page));
  },
});

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('the map is one tab from the network and shares its view', async ({ atlas, map, page }) => {
  await atlas.open('./?ties=mutual-defence&at=1960');
  const before = await atlas.counts();
  await atlas.tab('Network').press('ArrowRight');
  await expect(atlas.tab('Map')).toBeFocused();
  await expect(page).toHaveURL(/view=map/);
  await expect(map.picture).toBeVisible();
  expect(await atlas.counts()).toEqual(before);
  await expect(page.getByText('Borders as drawn by Natural Earth')).toBeVisible();
  await atlas.searchFor('Egypt', 'Egypt');
  await atlas.heading('Egypt');
  await atlas.tab('Matrix').click();
  await atlas.tab('Map').click();
  await atlas.heading('Egypt');
  await atlas.tab('Network').click();
  await atlas.heading('Egypt');
});

test('kinds, time and filters change the map and the network alike', async ({
  atlas,
  map,
  page,
}) => {
  await atlas.open('./?view=map&ties=mutual-defence');
  let before = await map.still();
  const changed = async () => {
    await map.expectChanged(before);
    before = await map.still();
  };
  await atlas.kind('Exercises').press('Space');
  await changed();
  await atlas.setDate('1980');
  await changed();
  await page.getByRole('radio', { name: 'Hidden' }).press('Space');
  await changed();
  await page.getByRole('button', { name: 'Remove filter: As of 1980' }).click();
  await changed();
  await expect(page).toHaveURL(/view=map/);
  const onMap = await atlas.counts();
  await atlas.tab('Network').click();
  expect(await atlas.counts()).toEqual(onMap);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/view=map.*at=1980|at=1980.*view=map/);
});

test('the world is fetched only when the map is opened', async ({ atlas, map, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open();
  expect(asked.filter((url) => url.includes('MapPanel'))).toEqual([]);
  await atlas.tab('Map').click();
  await expect(map.picture).toBeVisible();
  expect(asked.some((url) => url.includes('MapPanel'))).toBe(true);
});

test('a click selects, a double click focuses, the ground clears', async ({ atlas, map, page }) => {
  await atlas.open('./?view=map&focus=AUS');
  await map.still();
  const indonesia = await map.place('IDN');
  await page.mouse.click(indonesia.x, indonesia.y);
  await atlas.heading('Indonesia');
  const { x, y, width, height } = await map.box();
  await page.mouse.click(x + width - 8, y + height / 2);
  await expect(page).not.toHaveURL(/select/);
  await page.mouse.dblclick(indonesia.x, indonesia.y);
  await expect(page).toHaveURL(/focus=IDN/);
});

test('pointing at a party dims what it is not tied to', async ({ atlas, map, page }) => {
  await atlas.open('./?view=map&focus=SAU');
  const before = await map.still();
  const america = await map.place('USA');
  await page.mouse.move(america.x, america.y);
  await map.expectChanged(before);
  const { x, y, width, height } = await map.box();
  await page.mouse.move(x + width - 8, y + height / 2);
  await map.expectAgain(before);
});

test('Shift adds parties to the selection, by click and by rectangle', async ({
  atlas,
  map,
  page,
}) => {
  await atlas.open('./?view=map&focus=SAU&select=SAU');
  await map.still();
  const america = await map.place('USA');
  const britain = await map.place('GBR');
  await page.keyboard.down('Shift');
  await page.mouse.click(america.x, america.y);
  await expect(atlas.details).toContainText('United States');
  await expect(atlas.details).toContainText('Saudi Arabia');
  await page.keyboard.up('Shift');
  const { x, y, width, height } = await map.box();
  await page.mouse.click(x + width - 8, y + height / 2);
  await expect(page).not.toHaveURL(/select/);
  await page.keyboard.down('Shift');
  await page.mouse.move(america.x - 20, Math.min(america.y, britain.y) - 25);
  await page.mouse.down();
  await page.mouse.move(britain.x + 20, Math.max(america.y, britain.y) + 25, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(atlas.details).toContainText('United States');
  await expect(atlas.details).toContainText('United Kingdom');
});

test('a link answer stands out on the map until the question is closed', async ({
  atlas,
  map,
  page,
}) => {
  await atlas.open('./?view=map&ties=mutual-defence');
  const before = await map.still();
  await page.goto('./?view=map&ties=mutual-defence&from=SAU&to=FRA');
  await atlas.heading('How are Saudi Arabia and France linked?');
  await expect(map.picture).toBeVisible();
  await map.still();
  await map.expectChanged(before);
  await page.getByRole('button', { name: 'Close this question' }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page).toHaveURL(/view=map/);
  await map.expectAgain(before);
});

test('a comparison marks the map and is told beside it', async ({ atlas, map, page }) => {
  await atlas.open('./?view=map&ties=mutual-defence');
  const before = await map.still();
  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('textbox', { name: 'Compare with' }).fill('1990');
  await page.getByRole('textbox', { name: 'Compare with' }).press('Enter');
  await atlas.heading('What changed?');
  await expect(atlas.details).toContainText('+ began, − ended');
  await map.expectChanged(before);
});

test('the map is walked with the arrow keys', async ({ atlas, map, page }) => {
  await atlas.open('./?view=map&select=SAU');
  await map.focusByKeyboard();
  await expect(map.heard).toContainText('Saudi Arabia');
  await page.keyboard.press('ArrowRight');
  await expect(map.heard).toHaveText(/^.+ with Saudi Arabia.*, \d+ of \d+$/);
  const reached = ((await map.heard.textContent()) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await atlas.heading(reached);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/focus=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/focus/);
});

for (const [id, name] of [
  ['BHR', 'Bahrain'],
  ['MDV', 'Maldives'],
  ['COM', 'Comoros'],
  ['PSE', 'Palestine'],
  ['QAT', 'Qatar'],
] as const) {
  test(`${name} is reached by keyboard`, async ({ atlas, map, page }) => {
    await atlas.open(`./?view=map&focus=${id}`);
    await map.focusByKeyboard();
    await expect(map.heard).toContainText(name);
    await page.keyboard.press('Enter');
    await atlas.heading(name);
  });
}

test('dragging, the wheel, keys and buttons move the map and select nothing', async ({
  atlas,
  map,
  page,
}) => {
  await atlas.open('./?view=map&ties=mutual-defence');
  const fit = page.getByRole('button', { name: 'Fit to window' });
  const corner = await map.box();
  const aside = () => page.mouse.move(corner.x + 3, corner.y + 3);
  await aside();
  const first = await map.still();
  const { x, y } = await map.middle();
  const moves: readonly (() => Promise<void>)[] = [
    async () => {
      await page.mouse.move(corner.x + 30, y);
      await page.mouse.down();
      await page.mouse.move(corner.x + 150, y + 40, { steps: 5 });
      await page.mouse.up();
    },
    async () => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -300);
    },
    () => page.getByRole('button', { name: 'Zoom in' }).click(),
    () => page.getByRole('button', { name: 'Zoom out' }).click(),
  ];
  for (const move of moves) {
    await move();
    await aside();
    await map.expectChanged(first);
    await fit.click();
    await aside();
    await map.expectAgain(first);
  }
  await expect(page).not.toHaveURL(/select/);
  await map.focusByKeyboard();
  const walked = await map.still();
  for (const key of ['+', '-']) {
    await page.keyboard.press(key);
    await map.expectChanged(walked);
    await page.keyboard.press('f');
    await map.expectAgain(walked);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap reaches a small state, two fingers zoom', async ({ atlas, map, page }) => {
    await atlas.open('./?view=map&focus=BHR');
    const before = await map.still();
    const { x, y } = await map.place('BHR');
    await page.touchscreen.tap(x + 2, y + 2);
    await atlas.heading('Bahrain');

    await page.goto('./?view=map&focus=BHR');
    await map.expectAgain(before);
    const fingers = await page.context().newCDPSession(page);
    const middle = await map.middle();
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [-1, 1].map((side, id) => ({ x: middle.x + side * apart, y: middle.y, id })),
      });
    await touch('touchStart', 30);
    for (const apart of [40, 60, 90]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await map.expectChanged(before);
    await expect(page).not.toHaveURL(/select/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
