import { expect, test } from './test.ts';

test('how two parties are linked is asked by name and told in sentences with sources', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?select=SAU');
  await atlas.details.getByRole('button', { name: 'How is it linked to…' }).click();
  await atlas.search.fill('pakistan');
  await atlas.search.press('Enter');
  await atlas.heading('How are Saudi Arabia and Pakistan linked?');
  await expect(page).toHaveURL(/from=SAU&to=PAK/);
  const direct = atlas.details.getByRole('listitem').filter({
    hasText: 'Since 17 September 2025 Saudi Arabia and Pakistan have a mutual defence tie',
  });
  await expect(direct.first().getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await expect(atlas.details).toContainText(/both are members of/i);
  await expect(atlas.details.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  await atlas.details.getByRole('button', { name: 'Close this question' }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test('a question that waits for its second party is asked of a name as it stands in a sentence', async ({
  atlas,
}) => {
  await atlas.open('./?from=USA');
  await atlas.heading('How is the United States linked to whom?');
  await expect(atlas.details).toContainText('Search for the other party');
});

test('shift-click asks how the second party is linked to the first', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.clickParty('TUR');
  await page.keyboard.down('Shift');
  await atlas.clickParty('PAK');
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/from=TUR&to=PAK/);
  await atlas.heading('How are Türkiye and Pakistan linked?');
});

test('where nothing links two parties, another date or kind that would is one click away', async ({
  atlas,
  page,
}) => {
  await atlas.open('./?ties=mutual-defence&at=1946&from=IRN&to=IDN');
  await expect(atlas.details).toContainText('no tie of the kinds shown links');
  await atlas.details
    .getByRole('button', { name: /They are linked/ })
    .first()
    .click();
  await expect(atlas.details).not.toContainText('no tie of the kinds shown links');
  await expect(page).toHaveURL(/from=IRN/);
});

test('what changed between two dates is counted, listed and marked', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('textbox', { name: 'Compare with' }).fill('2011');
  await page.getByRole('textbox', { name: 'Compare with' }).press('Enter');
  await expect(page).toHaveURL(/compare=2011/);
  await atlas.heading('What changed?');
  await expect(atlas.details).toContainText('Between 31 December 2011 and 22 November 2026');
  const group = atlas.details.getByText('Islamic Military Counter Terrorism Coalition').first();
  await group.click();
  await expect(atlas.details).toContainText(
    'Saudi Arabia became the lead of the Islamic Military Counter Terrorism Coalition on 15 December 2015',
  );
  await page.getByRole('button', { name: 'End comparison' }).click();
  await expect(page).not.toHaveURL(/compare=/);
});

test('who bridges the OIC and the rest is ranked, and a name selects', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.details.getByRole('button', { name: 'Who bridges the OIC and the rest?' }).click();
  await expect(page).toHaveURL(/measure=brokerage/);
  const ranked = atlas.details.getByRole('list').last().getByRole('button');
  await expect(ranked.first()).toBeVisible();
  await atlas.details.getByText('Communities').click();
  await expect(page).toHaveURL(/measure=communities/);
});
