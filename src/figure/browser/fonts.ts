import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import greek400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff2?url';
import greek600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import vietnamese400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff2?url';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import { facesFor, fontFaceRule } from '../font-face.ts';
import { type FaceAddresses, fetchFace } from './fetch-face.ts';

const ADDRESSES: FaceAddresses = {
  latin: { 400: latin400, 600: latin600 },
  'latin-ext': { 400: latinExt400, 600: latinExt600 },
  vietnamese: { 400: vietnamese400, 600: vietnamese600 },
  greek: { 400: greek400, 600: greek600 },
  cyrillic: { 400: cyrillic400, 600: cyrillic600 },
  arabic: { 400: arabic400, 600: arabic600 },
};

const loaded = new Map<string, Promise<string>>();

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function loadOnce(address: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetchFace(address).then(base64Of);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

/** `@font-face` rules for all of the text, the files inside them. Rejects if one cannot be loaded. */
export async function fontCssFor(text: string): Promise<string> {
  const rules = facesFor(text).map(async (face) =>
    fontFaceRule(face, await loadOnce(ADDRESSES[face.subset][face.weight])),
  );
  return (await Promise.all(rules)).join('\n');
}
