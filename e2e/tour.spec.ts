import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const TITLES = [
  'The legend is the filter',
  'Time is a chart',
  'Every party and tie can be asked',
  'Questions and answers',
  'Take it along',
];

const stepOf = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const offerOf = (page: Page) => page.getByRole('button', { name: 'Take a short tour' });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

async function covers(card: Locator, thing: Locator): Promise<boolean> {
  const [one, other] = [await boxOf(card), await boxOf(thing)];
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

test('the tour is offered, not forced, and walked by keyboard', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await offerOf(page).press('Enter');
  for (const [place, title] of TITLES.entries()) {
    await expect(stepOf(page, title)).toContainText(`${place + 1} of 5`);
    await expect(page.getByRole('button', { name: place < 4 ? 'Next' : 'Done' })).toBeFocused();
    if (place < 4) await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(stepOf(page, 'Questions and answers')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(offerOf(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('it is left at once, remembered, and found again', async ({ atlas, page }) => {
  await atlas.open();
  await offerOf(page).click();
  await page.getByRole('button', { name: 'Skip the tour' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(atlas.details.getByRole('heading', { name: 'Who is bound to whom?' })).toBeVisible();
  await expect(offerOf(page)).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Keys and gestures' }).click();
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(stepOf(page, 'The legend is the filter')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find an action' }).fill('tour');
  await page.keyboard.press('Enter');
  await expect(stepOf(page, 'The legend is the filter')).toBeVisible();
});

test('the page stays in use under it', async ({ atlas, page }) => {
  await atlas.open();
  await offerOf(page).click();
  await atlas.kind('Exercises').check();
  await expect(page).toHaveURL(/exercise/);
  await expect(stepOf(page, 'The legend is the filter')).toBeVisible();
});

for (const [size, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  for (const direction of ['ltr', 'rtl']) {
    test(`no step covers what it explains on ${size}, ${direction}`, async ({ atlas, page }) => {
      await page.setViewportSize(viewport);
      await atlas.open();
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await offerOf(page).click();
      const isWide = viewport.width > 1000;
      const things: readonly Locator[] = [
        isWide
          ? page.getByRole('group', { name: 'Kinds of tie' })
          : page.getByRole('button', { name: 'Show legend' }),
        atlas.asOf,
        page.locator('.tour-ring'),
        atlas.details.getByRole('button', { name: /Saudi Arabia linked/ }),
        page.getByRole('banner').getByRole('button', { name: 'Export' }),
      ];
      for (const [place, thing] of things.entries()) {
        const card = stepOf(page, TITLES[place] ?? '');
        await expect(card).toBeInViewport({ ratio: 1 });
        await expect.poll(() => covers(card, thing)).toBe(false);
        await expect.poll(() => covers(page.locator('.tour-ring'), thing)).toBe(true);
        if (place < 4) await page.getByRole('button', { name: 'Next' }).click();
      }
    });
  }

  test(`the opening questions are seen at once on ${size}`, async ({ atlas, page }) => {
    await page.setViewportSize(viewport);
    await atlas.open();
    for (const question of [
      'How is Saudi Arabia linked to the United States?',
      'Who left and who joined since 2011?',
      'Who bridges the OIC and the rest?',
    ]) {
      await expect(page.getByRole('button', { name: question })).toBeInViewport({ ratio: 1 });
    }
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the tour, ${theme}`, async ({ atlas, page }) => {
    await atlas.open(`./?theme=${theme}`);
    await offerOf(page).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(stepOf(page, 'Time is a chart')).toBeVisible();
    await atlas.expectAccessible();
  });
}
