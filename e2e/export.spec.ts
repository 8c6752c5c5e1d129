import { readFile } from 'node:fs/promises';
import { pixelsOf } from './png-pixels.ts';
import { expect, test } from './test.ts';

test('a transparent picture has no ground', async ({ atlas, page }) => {
  await atlas.open('./?focus=SAU&ties=mutual-defence');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('social');
  await dialog.getByText('Transparent background').click();
  const saved = await atlas.download(dialog.getByRole('button', { name: 'Download' }));
  expect(saved.suggestedFilename()).toBe('pactograph-2026-11-22-saudi-arabia.png');
  const { cornerAlpha, colours } = await pixelsOf(await readFile(await saved.path()), page);
  expect(cornerAlpha).toBe(0);
  expect(colours).toBeGreaterThan(50);
});

test('a title is written as text, whatever it holds', async ({ atlas, page }) => {
  await atlas.open('./?ties=mutual-defence');
  const dialog = await atlas.openExport();
  const title = '<script>alert("1")</script> & التحالفات';
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  const svg = await atlas.svgFigure();
  expect(svg).not.toContain('<script');
  const read = await page.evaluate((source) => {
    const figure = new DOMParser().parseFromString(source, 'image/svg+xml');
    return figure.querySelector('title')?.textContent;
  }, svg);
  expect(read).toContain(title);
});

test('a picture too large for the browser is refused with what can be had', async ({ atlas }) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('slide');
  await dialog.getByLabel('Resolution').selectOption('1000');
  await dialog.getByRole('button', { name: 'Download' }).click();
  await expect(dialog.getByRole('alert')).toContainText('cannot make a picture that large');
  const saved = await atlas.download(dialog.getByRole('button', { name: 'Use SVG' }));
  expect(saved.suggestedFilename()).toMatch(/\.svg$/);
});

test('the keyboard stays in the dialog after a download, and Escape closes it', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  const dialog = await atlas.openExport();
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
  await expect(await atlas.openExport()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a page in millimetres has its pixels at the resolution asked for, and says so', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('two-columns');
  await expect(dialog.getByText('2,161 × 1,417 pixels')).toBeVisible();
  const png = await atlas.figure();
  const { width, height } = await pixelsOf(png, page);
  expect([width, height]).toEqual([2161, 1417]);
  const resolution = png.indexOf('pHYs');
  expect(png.readUInt32BE(resolution + 4)).toBe(11_811);
  const said = png.toString('utf8');
  expect(said).toContain('Security ties of Saudi Arabia');
  expect(said).toContain('focus=SAU');
});

test('a custom page says what cannot be, and keeps what can', async ({ atlas }) => {
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('custom');
  await dialog.getByLabel('Width').fill('120');
  await dialog.getByLabel('Height').fill('3');
  await expect(dialog.getByText('A side is between 43 and 4,334 mm.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Download' }).click();
  await expect(dialog.getByLabel('Height')).toBeFocused();
  await expect(dialog.getByText(/^Saved as/)).toHaveCount(0);
  await dialog.getByLabel('Height').fill('٩٠');
  await expect(dialog.getByText('A side is between')).toHaveCount(0);
  const svg = await atlas.svgFigure();
  expect(svg).toContain('width="120mm" height="90mm"');
});

test('a figure is written in Arabic, right to left', async ({ atlas }) => {
  await atlas.open('./?focus=SAU');
  const dialog = await atlas.openExport();
  await dialog.getByText('العربية').click();
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(/السعودية/);
  const svg = await atlas.svgFigure();
  expect(svg).toContain('direction="rtl"');
  expect(svg).toContain('دفاع مشترك');
  expect(svg).toContain('باكستان');
});

test('what is on screen is a part of everything', async ({ atlas, page }) => {
  await atlas.open();
  const parties = async () => new Set((await atlas.svgFigure()).match(/data-party="[^"]+"/g));
  await atlas.openExport();
  const whole = await parties();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).dblclick();
  const dialog = await atlas.openExport();
  await dialog.getByText('What is on screen').click();
  const part = await parties();
  expect(part.size).toBeGreaterThan(0);
  expect(part.size).toBeLessThan(whole.size);
  expect([...part].filter((party) => !whole.has(party))).toEqual([]);
  await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).not.toHaveValue('');
});

test('alternative text and subtitle are the reader’s, and can be suggested again', async ({
  atlas,
}) => {
  await atlas.open('./?focus=TUR');
  const dialog = await atlas.openExport();
  const alt = dialog.getByRole('textbox', { name: 'Alternative text' });
  await expect(alt).toHaveValue(/^Security ties of Türkiye\. As of 22 November 2026\./);
  await alt.fill('Türkiye and its ties.');
  await dialog.getByRole('textbox', { name: 'Subtitle' }).fill('Before the summit');
  const svg = await atlas.svgFigure();
  expect(svg).toContain('Türkiye and its ties.</desc>');
  expect(svg).toContain('Before the summit');
  await dialog.getByRole('button', { name: 'Suggest the words again' }).click();
  await expect(alt).toHaveValue(/^Security ties of Türkiye/);
});

test('a figure without legend and source line has neither', async ({ atlas }) => {
  await atlas.open('./?focus=TUR');
  const dialog = await atlas.openExport();
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Source line' }).uncheck();
  const svg = await atlas.svgFigure();
  expect(svg).not.toContain('Member of the OIC');
  expect(svg).not.toMatch(/<text[^>]*>[^<]*Source: Pactograph/);
});

test('the last settings are remembered, whatever the browser kept', async ({ atlas, page }) => {
  await atlas.open('./?focus=TUR');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('one-column');
  await dialog.getByText('Dark', { exact: true }).click();
  await atlas.svgFigure();
  await atlas.open('./?focus=PAK');
  await expect((await atlas.openExport()).getByLabel('Size', { exact: true })).toHaveValue(
    'one-column',
  );
  await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.evaluate(() =>
    localStorage.setItem('pactograph.figure-settings', '{"size":9,"dpi":600'),
  );
  await atlas.open('./?focus=PAK');
  await expect((await atlas.openExport()).getByLabel('Size', { exact: true })).toHaveValue('a4');
});

test('a figure is copied as a picture and as a drawing', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('./?focus=TUR');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('social');
  await dialog.getByRole('button', { name: 'Copy PNG' }).click();
  await expect(dialog.getByText('PNG copied')).toBeVisible();
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(
      (await item?.getType('image/png')) ?? new Blob(),
    );
    return [width, height];
  });
  expect(picture).toEqual([1200, 630]);
  await dialog.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(dialog.getByText('SVG copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('</svg>');
});

test('a large figure can be cancelled, and nothing is saved', async ({ atlas, page }) => {
  await atlas.open();
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Resolution').selectOption('1000');
  let saved = 0;
  page.on('download', () => saved++);
  await dialog.getByRole('button', { name: 'Download' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled; nothing was saved.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeEnabled();
  expect(saved).toBe(0);
});

test('a PDF is a page of the size asked for', async ({ atlas }) => {
  await atlas.open('./?focus=PAK');
  const dialog = await atlas.openExport();
  await dialog.getByLabel('Size', { exact: true }).selectOption('two-columns');
  await dialog.getByText('PDF', { exact: true }).click();
  const pdf = (await atlas.figure()).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeCloseTo((183 / 25.4) * 72, 0);
  expect(Number(height)).toBeCloseTo((120 / 25.4) * 72, 0);
});

for (const [width, height] of [
  [390, 844],
  [720, 450],
] as const) {
  test(`what is focused is never behind the buttons at the foot, ${width} × ${height}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('./');
    const dialog = await atlas.openExport();
    await expect(dialog.getByRole('button', { name: 'Download' })).toBeEnabled();
    const hidden: string[] = [];
    for (let tab = 0; tab < 24; tab++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        const foot = document.querySelector('.export-end');
        if (!focused || !foot || foot.contains(focused)) return undefined;
        const seen = (focused.closest('label') ?? focused).getBoundingClientRect();
        const bar = foot.getBoundingClientRect();
        const isHidden = seen.bottom > bar.top + 1 && seen.top < bar.bottom - 1;
        return isHidden ? `${focused.outerHTML.slice(0, 80)}` : undefined;
      });
      if (found !== undefined) hidden.push(found);
    }
    expect(hidden).toEqual([]);
  });
}
