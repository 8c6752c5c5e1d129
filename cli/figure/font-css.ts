import { readFile } from 'node:fs/promises';
import { type FontFace, facesFor, fontFaceRule } from '../../src/figure/font-face.ts';
import { pathOf } from './load-face.ts';

const loaded = new Map<string, Promise<string>>();

function load(face: FontFace): Promise<string> {
  const path = pathOf(face, 'woff2');
  const loading = loaded.get(path) ?? readFile(path, 'base64');
  loaded.set(path, loading);
  return loading;
}

/** `@font-face` rules for all of the text, the files inside them, as the app writes them. */
export async function fontCssFor(text: string): Promise<string> {
  const rules = facesFor(text).map(async (face) => fontFaceRule(face, await load(face)));
  return (await Promise.all(rules)).join('\n');
}
