import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff?url';
import greek400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff?url';
import greek600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import vietnamese400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff?url';
import vietnamese600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff?url';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import type { FontFace } from '../font-face.ts';
import { type FaceAddresses, fetchFace } from './fetch-face.ts';

const ADDRESSES: FaceAddresses = {
  latin: { 400: latin400, 600: latin600 },
  'latin-ext': { 400: latinExt400, 600: latinExt600 },
  vietnamese: { 400: vietnamese400, 600: vietnamese600 },
  greek: { 400: greek400, 600: greek600 },
  cyrillic: { 400: cyrillic400, 600: cyrillic600 },
  arabic: { 400: arabic400, 600: arabic600 },
};

/** The WOFF file of a face, from beside the app. Rejects if it cannot be loaded. */
export function loadFace({ subset, weight }: FontFace): Promise<Uint8Array> {
  return fetchFace(ADDRESSES[subset][weight]);
}
