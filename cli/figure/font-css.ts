import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type FontFace, facesFor, fontFaceRule } from '../../src/figure/font-face.ts';

const require = createRequire(import.meta.url);
const PACKAGES: Readonly<Record<FontFace['family'], string>> = {
  'IBM Plex Sans': 'ibm-plex-sans',
  'IBM Plex Sans Arabic': 'ibm-plex-sans-arabic',
};

const loaded = new Map<string, Promise<string>>();

function load({ family, subset, weight }: FontFace): Promise<string> {
  const name = PACKAGES[family];
  const path = `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
  const known = loaded.get(path);
  if (known) return known;
  const loading = readFile(require.resolve(path), 'base64');
  loaded.set(path, loading);
  return loading;
}

/** `@font-face` rules for all of the text, the files inside them, as the app writes them. */
export async function fontCssFor(text: string): Promise<string> {
  const rules = facesFor(text).map(async (face) => fontFaceRule(face, await load(face)));
  return (await Promise.all(rules)).join('\n');
}
