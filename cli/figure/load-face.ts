import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFace } from '../../src/figure/font-face.ts';

const require = createRequire(import.meta.url);
const PACKAGES: Readonly<Record<FontFace['family'], string>> = {
  'IBM Plex Sans': 'ibm-plex-sans',
  'IBM Plex Sans Arabic': 'ibm-plex-sans-arabic',
};

/** Where the file of a face lies on this machine. */
export function pathOf({ family, subset, weight }: FontFace, ending: 'woff' | 'woff2'): string {
  const name = PACKAGES[family];
  return require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.${ending}`);
}

/** The WOFF file of a face, from the installed packages. */
export async function loadFace(face: FontFace): Promise<Uint8Array> {
  return readFile(pathOf(face, 'woff'));
}
