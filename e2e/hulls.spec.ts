import type { AtlasPage } from './atlas-page.ts';
import { expect, test } from './test.ts';

/** The name of an outline where it stands on the picture. */
function nameOf(atlas: AtlasPage, text: string) {
  return atlas.network.getByText(text, { exact: true });
}

async function clickName(atlas: AtlasPage, text: string): Promise<void> {
  const box = await nameOf(atlas, text).boundingBox();
  if (!box) throw new Error(`not written: ${text}`);
  await atlas.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const NAMES = ['AES', 'AMU', 'Arab JDT', 'COPAX', 'CSTO', 'ECOWAS MAD', 'GCC JDA', 'IMCTC', 'NATO'];

test('coalitions become outlines with their names, a dozen at once', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('radiogroup', { name: 'Coalitions as' }).getByText('Hulls').click();
  await expect(page.getByRole('radio', { name: 'Hulls' })).toBeChecked();
  await expect(page).toHaveURL(/coalitions=hull/);
  await expect(atlas.status).toContainText(/, 12 of \d+ coalitions outlined/);
  for (const name of NAMES) await expect(nameOf(atlas, name)).toBeVisible();
  const boxes = await Promise.all(NAMES.map((name) => nameOf(atlas, name).boundingBox()));
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (!one || !other) throw new Error('a name is not drawn');
      const meet =
        Math.abs(one.x + one.width / 2 - other.x - other.width / 2) <
          (one.width + other.width) / 2 &&
        Math.abs(one.y + one.height / 2 - other.y - other.height / 2) <
          (one.height + other.height) / 2;
      expect(meet).toBe(false);
    }
  });
  await page.getByRole('radio', { name: 'Hubs' }).press('Space');
  await expect(nameOf(atlas, 'NATO')).toHaveCount(0);
  await expect(atlas.status).not.toContainText('outlined');
});

test('a click on a name selects its coalition, and the address keeps it', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?coalitions=hull');
  await expect(nameOf(atlas, 'NATO')).toBeVisible();
  await clickName(atlas, 'NATO');
  await atlas.heading('North Atlantic Treaty Organization');
  await expect(page).toHaveURL(/select=nato/);
  await expect(nameOf(atlas, 'AES')).toBeHidden();
  await page.reload();
  await atlas.heading('North Atlantic Treaty Organization');
  await expect(page.getByRole('radio', { name: 'Hulls' })).toBeChecked();
  await expect(nameOf(atlas, 'NATO')).toBeVisible();
  await expect(nameOf(atlas, 'AES')).toBeHidden();
  await page.goBack();
  await expect(nameOf(atlas, 'AES')).toBeVisible();
});

test('pointing at a name previews it, and the outline itself can be clicked', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?coalitions=hull&focus=aes');
  const box = await nameOf(atlas, 'AES').boundingBox();
  if (!box) throw new Error('not written');
  // A name stands on its line, which goes on beside it.
  await page.mouse.move(box.x + box.width / 2, box.y + 2);
  await expect(atlas.network.locator('.canvas')).toHaveCSS('cursor', 'pointer');
  const { x, y } = await atlas.place('BFA');
  const zoom = await atlas.zoom();
  let hit = false;
  for (let away = 20; away < 60 && !hit; away += 4) {
    await page.mouse.click(x - 0.6 * away * zoom, y - 0.8 * away * zoom);
    hit = /select=aes/.test(page.url());
  }
  expect(hit).toBe(true);
  await atlas.heading('Alliance of Sahel States');
});

test('a dragged nation takes its outlines along', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull&focus=aes');
  await expect(nameOf(atlas, 'AES')).toBeVisible();
  const from = await atlas.place('NER');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 4 });
  await page.mouse.move(from.x + 90, from.y + 110, { steps: 4 });
  await page.mouse.up();
  const to = await atlas.place('NER');
  expect(to.y).toBeGreaterThan(from.y + 80);
  await expect
    .poll(async () => {
      for (let away = 20; away < 60; away += 4) {
        await page.mouse.click(to.x, to.y + away * (await atlas.zoom()));
        if (/select=aes/.test(page.url())) return true;
      }
      return false;
    })
    .toBe(true);
});

test('a right click on a name opens the menu of its coalition', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull');
  const box = await nameOf(atlas, 'IMCTC').boundingBox();
  if (!box) throw new Error('not written');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
  await expect(page.getByRole('menu', { name: /Islamic Military/ })).toBeVisible();
});

test('others can be outlined instead', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull');
  await page.getByText(/\d+ not outlined; choose one/).click();
  await expect(nameOf(atlas, 'TFTC')).toHaveCount(0);
  await page.getByRole('button', { name: 'TFTC' }).click();
  await atlas.heading('Terrorist Financing Targeting Center');
  await expect(nameOf(atlas, 'TFTC')).toBeVisible();
  await expect(page.getByRole('button', { name: /^TFTC \d+$/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the keyboard walks into outlines and says them', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull&focus=aes&select=BFA');
  await atlas.network.focus();
  await page.keyboard.press('ArrowDown');
  const heard = page.locator('[aria-live="assertive"]');
  await expect(heard).toHaveText(
    /^Alliance of Sahel States, mutual defence with Burkina Faso since .+, \d+ of \d+$/,
  );
  await page.keyboard.press('Enter');
  await atlas.heading('Alliance of Sahel States');
});

test('a figure has the outlines and their names', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull');
  await atlas.openExport();
  const svg = await atlas.svgFigure();
  const { lines, names, legend } = await page.evaluate((source) => {
    const figure = new DOMParser().parseFromString(source, 'image/svg+xml');
    const textOf = (selector: string) =>
      [...figure.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      lines: figure.querySelectorAll('#coalitions > g[id^="coalition-"] > path').length,
      names: textOf('#coalition-names text'),
      legend: textOf('#legend text').join(' '),
    };
  }, svg);
  expect(lines).toBe(12);
  expect(names).toEqual(expect.arrayContaining(NAMES));
  expect(legend).toContain('Coalition; the nations inside are its members');
});

test('outlines go with other dates, answers, measures and views', async ({ atlas, page }) => {
  await atlas.open('./?coalitions=hull&from=SAU&to=USA');
  await expect(nameOf(atlas, 'TFTC')).toBeVisible();
  await expect(nameOf(atlas, 'AES')).toBeHidden();
  await page.goto('./?coalitions=hull&compare=2001');
  await expect(atlas.network.getByText(/^\+\d+ others −?\+?\d/).first()).toBeVisible();
  await page.goto('./?coalitions=hull&measure=communities&at=1990');
  await expect(nameOf(atlas, 'AMU')).toBeVisible();
  await expect(atlas.status).toContainText('of 5 coalitions outlined');
  for (const view of ['Map', 'Matrix', 'Table']) {
    await atlas.tab(view).click();
    await expect(atlas.status).not.toContainText('outlined');
  }
  await atlas.tab('Network').click();
  await expect(nameOf(atlas, 'AMU')).toBeVisible();
});
