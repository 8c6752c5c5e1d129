import { expect, test } from './test.ts';

test('a pinned party stays in view whatever is filtered out, until it is let go', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=IDN');
  const pin = atlas.details.getByRole('button', { name: 'Pin', exact: true });
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/pins=IDN/);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Only Mutual defence' }).click();
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('checkbox', { name: 'Gulf, Iran and Iraq' }).check();
  expect(Object.keys(await atlas.places())).toContain('IDN');
  await page.reload();
  await expect.poll(async () => Object.keys(await atlas.places())).toContain('IDN');
  await page.getByRole('button', { name: 'Remove filter: Pinned: Indonesia' }).click();
  await expect(page).not.toHaveURL(/pins/);
  expect(Object.keys(await atlas.places())).not.toContain('IDN');
});

test('a pinned party is held in its place when the rest is laid out again', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?focus=SAU&ties=mutual-defence&pins=SAU,PAK');
  const before = await atlas.places();
  await page.getByRole('button', { name: 'Lay out again' }).click();
  await expect(page.getByRole('button', { name: 'Original positions' })).toBeVisible();
  const after = await atlas.places();
  for (const id of ['SAU', 'PAK']) expect(after[id]).toEqual(before[id]);
  expect(after).not.toEqual(before);
});

test('the key P pins where the keyboard stands, and says so', async ({ atlas, page }) => {
  await atlas.open('./?select=SAU');
  await atlas.network.focus();
  const heard = page.locator('[aria-live="assertive"]');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toContainText('with Saudi Arabia');
  await page.keyboard.press('p');
  await expect(heard).toHaveText(/^.+ pinned$/);
  await expect(page).toHaveURL(/pins=\w+/);
  await page.keyboard.press('p');
  await expect(heard).toHaveText(/no longer pinned$/);
  await expect(page).not.toHaveURL(/pins/);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a picture with pins, ${theme}`, async ({ atlas }) => {
    await atlas.open(`./?theme=${theme}&pins=SAU,imctc&select=SAU&ties=mutual-defence`);
    await atlas.expectAccessible();
  });
}
