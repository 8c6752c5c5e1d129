import { readFile } from 'node:fs/promises';
import { pixelsOf } from './png-pixels.ts';
import { expect, test } from './test.ts';

test('a transparent picture has no ground', async ({ atlas, page }) => {
  await atlas.open('./?focus=SAU&ties=mutual-defence');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await dialog.getByText('1×').click();
  await dialog.getByText('Transparent background').click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('pactograph-2026-11-22-saudi-arabia.png');
  const { cornerAlpha, colours } = await pixelsOf(await readFile(await saved.path()), page);
  expect(cornerAlpha).toBe(0);
  expect(colours).toBeGreaterThan(50);
});

test('a title is written as text, whatever it holds', async ({ atlas, page }) => {
  await atlas.open('./?ties=mutual-defence');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  const title = '<script>alert("1")</script> & التحالفات';
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByText('SVG', { exact: true }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).not.toContain('<script');
  const read = await page.evaluate((source) => {
    const figure = new DOMParser().parseFromString(source, 'image/svg+xml');
    return figure.querySelector('title')?.textContent;
  }, svg);
  expect(read).toContain(title);
});

test('a picture too large for the browser is refused with what can be had', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await dialog.getByText('Slide, 1920').click();
  await dialog.getByText('16×').click();
  await dialog.getByRole('button', { name: 'Download' }).click();
  await expect(dialog.getByRole('alert')).toContainText('cannot make a picture that large');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Use SVG' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
});

test('the keyboard stays in the dialog after a download, and Escape closes it', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).press('Enter');
  await download;
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('play stops while a figure is made', async ({ atlas, page }) => {
  await atlas.open('./?at=1970');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/at=1971/);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export figure' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});
