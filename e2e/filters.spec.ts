import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const chips = (page: Page) => page.getByRole('list', { name: 'Filters on' });
const saved = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const openSaved = (page: Page) => page.getByRole('button', { name: 'Saved views' }).click();

test('more filters narrow what is shown, and every one is a chip that takes it off', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const [, , all = 0] = await atlas.counts();
  const more = page.getByRole('button', { name: 'More filters' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await page.getByRole('checkbox', { name: 'Gulf, Iran and Iraq' }).check();
  await expect(page).toHaveURL(/regions=gulf/);
  const [, , gulf = 0] = await atlas.counts();
  expect(gulf).toBeGreaterThan(0);
  expect(gulf).toBeLessThan(all);
  await page.getByRole('radio', { name: 'Inside the OIC' }).check();
  await page.getByRole('checkbox', { name: 'High confidence' }).check();
  await page.getByRole('checkbox', { name: 'Active' }).check();
  await page.getByRole('checkbox', { name: 'Defence', exact: true }).check();
  await page.getByText('Multilateral', { exact: true }).click();
  await expect(chips(page).getByRole('listitem')).toHaveText([
    'Gulf, Iran and Iraq',
    'Inside the OIC',
    'Active',
    'Obligation: defence',
    'Multilateral',
    'High confidence',
    'Clear all',
  ]);
  await page.getByRole('button', { name: 'Remove filter: Gulf, Iran and Iraq' }).click();
  await expect(page.getByRole('checkbox', { name: 'Gulf, Iran and Iraq' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(chips(page)).toHaveCount(0);
  expect((await atlas.counts())[2]).toBe(all);
});

test('members of one coalition are found by typing', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'More filters' }).click();
  const box = page.getByRole('combobox', { name: 'Members only of' });
  // Scrolled to first, as a reader would: a list closes when what it hangs on is scrolled.
  await box.click();
  await box.pressSequentially('gcc');
  await page.getByRole('option', { name: /Arab States of the Gulf/ }).click();
  await expect(page).toHaveURL(/within=gcc/);
  await expect(box).toHaveValue(/Arab States of the Gulf/);
  const chip = page.getByRole('button', { name: /Remove filter: Only members of/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/within/);
  await expect(box).toHaveValue('');
  await box.click();
  await box.pressSequentially('zzzz');
  await expect(page.getByText('No coalition by that name.')).toBeVisible();
});

test('kinds, date and neighbourhood are chips too, in the table as well', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=exercise&at=1990&focus=SAU&depth=2&regions=gulf&view=table');
  await expect(chips(page).getByRole('listitem')).toHaveText([
    'Only exercises',
    'As of 1990',
    'Neighbourhood of Saudi Arabia, 2 steps',
    'Gulf, Iran and Iraq',
    'Clear all',
  ]);
  await page.getByRole('button', { name: 'Remove filter: As of 1990' }).press('Enter');
  await expect(page).not.toHaveURL(/at=/);
  const next = page.getByRole('button', {
    name: 'Remove filter: Neighbourhood of Saudi Arabia, 2 steps',
  });
  await expect(next).toBeFocused();
  await next.press('Enter');
  await expect(page).not.toHaveURL(/focus|depth/);
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page).toHaveURL(/\/\?view=table$/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('a picture that filters have emptied says so and offers a way on', async ({ atlas, page }) => {
  await atlas.open('./?within=gcc&side=outside');
  await expect(page.getByText('No tie passes all the filters that are on.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the extra filters off' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to show' })).toHaveCount(0);
});

test('a coalition that the atlas does not have is left out with a word about it', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?within=nowhere');
  await expect(page.getByRole('note')).toContainText('within');
  await expect(chips(page)).toHaveCount(0);
});

test('keys undo and redo every change of the view, and never leave the app', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.kind('Exercises').press('Space');
  await atlas.tab('Table').click();
  await expect(page).toHaveURL(/ties=.*view=table/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/view=table/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/ties=/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(atlas.kind('Exercises')).not.toBeChecked();
  await page.keyboard.press('Control+Shift+Z');
  await expect(atlas.kind('Exercises')).toBeChecked();
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(/view=table/);
  await page.keyboard.press('Control+y');
  await expect(page).toHaveURL(/view=table/);
});

test('in a field the keys undo the text and not the view', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.kind('Exercises').press('Space');
  await atlas.search.fill('qatar');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/ties=/);
  await expect(atlas.kind('Exercises')).toBeChecked();
});

test('a view is saved, found again after a reload, opened, renamed, deleted and put back', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?regions=gulf&at=1990&theme=dark');
  await openSaved(page);
  await saved(page).getByRole('textbox', { name: 'Name of the present view' }).fill('The Gulf');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toContainText('“The Gulf” is saved.');
  await atlas.open();
  await openSaved(page);
  await saved(page).getByRole('button', { name: 'The Gulf', exact: true }).click();
  await expect(page).toHaveURL(/\?at=1990&regions=gulf$/);
  await expect(saved(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/at=1990/);

  await openSaved(page);
  const name = saved(page).getByRole('textbox', { name: 'Name of the present view' });
  await name.fill('The Gulf');
  await name.press('Enter');
  await expect(saved(page)).toContainText('is called “The Gulf” already');
  await saved(page).getByRole('button', { name: 'Rename The Gulf' }).click();
  await saved(page).getByRole('textbox', { name: 'New name for The Gulf' }).fill('الخليج');
  await page.keyboard.press('Enter');
  await saved(page).getByRole('button', { name: 'Delete الخليج' }).click();
  await expect(saved(page).getByRole('list', { name: 'Saved views' })).toHaveCount(0);
  await saved(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(saved(page).getByRole('button', { name: 'الخليج', exact: true })).toBeVisible();
});

test('the list goes out as a file and comes in again, and a bad file is told apart', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?regions=gulf');
  await openSaved(page);
  await saved(page).getByRole('textbox').fill('Gulf');
  await page.keyboard.press('Enter');
  const file = await atlas.download(saved(page).getByRole('button', { name: 'Save as file' }));
  const text = await readFile(await file.path(), 'utf8');
  await saved(page).getByRole('button', { name: 'Delete Gulf' }).click();

  const bring = async (name: string, content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await saved(page).getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  };
  await bring('views.json', text);
  await expect(saved(page)).toContainText('1 view added.');
  await bring('views.json', text);
  await expect(saved(page)).toContainText('0 views added, 1 view already here.');
  await bring('broken.json', '{');
  await expect(saved(page).getByRole('alert')).toContainText('In “broken.json”: it is not JSON');
  const bad = { name: 'Bad', address: '?at=1990-13' };
  const good = { name: '<b>Good</b>', address: '?at=1990' };
  await bring('mixed.json', JSON.stringify({ format: 'pactograph-views', views: [bad, good] }));
  await expect(saved(page).getByRole('alert')).toContainText('entry 1 (“Bad”) has an address');
  await expect(saved(page)).toContainText('1 view added.');
  await saved(page).getByRole('button', { name: '<b>Good</b>', exact: true }).click();
  await expect(page).toHaveURL(/\?at=1990$/);
});

test('what the browser kept is not trusted, and what is not understood is kept aside', async ({
  atlas,
  page,
}) => {
  const views = [{ name: 'Gulf', address: '?regions=gulf' }, { address: 'javascript:alert(1)' }];
  const text = JSON.stringify({ format: 'pactograph-views', views });
  await page.addInitScript((kept) => localStorage.setItem('pactograph.saved-views', kept), text);
  await atlas.open();
  await openSaved(page);
  await expect(saved(page).getByRole('alert')).toContainText('entry 2 has no name');
  await expect(saved(page).getByRole('button', { name: 'Gulf', exact: true })).toBeVisible();
  expect(
    await page.evaluate(() => localStorage.getItem('pactograph.saved-views.not-understood')),
  ).toBe(text);
});

test('a browser that keeps nothing still holds the list until the page is closed', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await atlas.open('./?regions=gulf');
  await openSaved(page);
  await saved(page).getByRole('textbox').fill('Gulf');
  await page.keyboard.press('Enter');
  await expect(saved(page).getByRole('alert')).toContainText('does not keep the list');
  await saved(page).getByRole('textbox').fill('Gulf again');
  await page.keyboard.press('Enter');
  await expect(saved(page).getByRole('list').first().getByRole('listitem')).toHaveCount(2);
});

test('a figure names the filters', async ({ atlas }) => {
  await atlas.open('./?regions=gulf&form=bilateral');
  await atlas.openExport();
  const svg = await atlas.svgFigure();
  expect(svg).toContain('Gulf, Iran and Iraq');
  expect(svg).toContain('Bilateral');
});

for (const theme of ['light', 'dark']) {
  for (const [device, width, height] of [
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
  ] as const) {
    test(`axe finds nothing in filters and saved views on ${device}, ${theme}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(
        `./?theme=${theme}&regions=gulf,levant&within=gcc&at=1990&ties=exercise,mutual-defence`,
      );
      if (width < 760) await page.getByRole('button', { name: 'Show legend' }).click();
      await page.getByRole('button', { name: 'More filters' }).click();
      await atlas.expectAccessible();
      await openSaved(page);
      await saved(page).getByRole('textbox').fill('Gulf');
      await page.keyboard.press('Enter');
      await expect(saved(page).getByRole('button', { name: 'Delete Gulf' })).toBeVisible();
      await atlas.expectAccessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
