import { expect, test } from './test.ts';

test('letters that figures have no type for are told under their field, with what becomes of them', async ({
  atlas,
}) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  const dialog = await atlas.openExport();
  const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveAccessibleDescription('');
  await title.fill('Pact שלום');
  await expect(title).toHaveAccessibleDescription(
    /has no \u2068ש\u2069 .* The PNG has them in a font of this device/,
  );
  await dialog.getByRole('radio', { name: 'PDF' }).check({ force: true });
  await expect(title).toHaveAccessibleDescription(/The PDF shows an empty box for each/);
  await title.fill('Союз Ṣaḥrāʾ');
  await expect(title).toHaveAccessibleDescription(/has no \u2068ʾ\u2069\./);
  await title.fill('Союз');
  await expect(title).toHaveAccessibleDescription('');
});

test('a title that is too long for the page is told, and whole in the file', async ({ atlas }) => {
  await atlas.open('./?ties=mutual-defence&at=1950');
  const dialog = await atlas.openExport();
  const words = 'All that was agreed between them in those years '.repeat(30).trim();
  const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill(words);
  await expect(title).toHaveValue(words);
  await dialog.getByLabel('Size', { exact: true }).selectOption('one-column');
  await expect(title).toHaveAccessibleDescription(/no room for the whole title: “.*” is left out/);
  expect(await atlas.svgFigure()).toContain(`>${words}</title>`);
});
