import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { FIGURE_THEMES } from '../../src/scene/print.ts';
import { bundledFigures } from './bundled-figure.ts';
import { fontCssFor } from './font-css.ts';

/** What Inkscape says, whatever the file, where it has no desktop. */
const ABOUT_THE_DESKTOP = /^$|GtkRecentManager|dconf|Gtk-WARNING|GLib-GIO/;

function sizeOf(file: string): readonly [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe.each(FIGURE_THEMES)(
  'the opening view as SVG in %s, opened by programs that are not ours',
  (theme) => {
    let file = '';
    beforeAll(async () => {
      const { scene, page } = (await bundledFigures())({}, { theme, width: 1200, height: 800 });
      file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'figure.svg');
      const fontCss = await fontCssFor(figureSvg(scene, page));
      writeFileSync(file, figureSvg(scene, { ...page, fontCss }));
    }, 60_000);

    it.runIf(hasProgram('xmllint'))('is well-formed, as xmllint finds', () => {
      expect(complaintsOf('xmllint', '--noout', file)).toBe('');
    });

    it.runIf(hasProgram('rsvg-convert'))('is drawn by librsvg without a word', () => {
      const png = file.replace('.svg', '.rsvg.png');
      expect(complaintsOf('rsvg-convert', '--output', png, file)).toBe('');
      expect(sizeOf(png)).toEqual([1200, 800]);
    });

    it.runIf(hasProgram('inkscape'))(
      'is drawn by Inkscape without a word, with its groups',
      () => {
        const png = file.replace('.svg', '.inkscape.png');
        const complaints = complaintsOf('inkscape', file, '--export-filename', png);
        expect(complaints.split('\n').filter((line) => !ABOUT_THE_DESKTOP.test(line))).toEqual([]);
        expect(sizeOf(png)).toEqual([1200, 800]);
        const objects = outputOf('inkscape', '--query-all', file);
        for (const id of ['nation-SAU', 'coalition-nato', 'ties-mutual-defence', 'legend']) {
          expect(objects).toMatch(new RegExp(`^${id},`, 'm'));
        }
      },
      120_000,
    );
  },
);
