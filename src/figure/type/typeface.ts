/// <reference path="./fontkit.d.ts" />
import { create, type Font } from 'fontkit';
import { type FontFace, facesFor } from '../font-face.ts';

/** One bundled file of type, read. */
export interface Typeface {
  /** Differs from that of any other. */
  readonly id: string;
  readonly weight: FontFace['weight'];
  readonly font: Font;
}

/** Gets the WOFF file of a face (version 1, which needs no Brotli). */
export type LoadFace = (face: FontFace) => Promise<Uint8Array>;

const read = new WeakMap<LoadFace, Map<string, Promise<Typeface>>>();

async function typeface(face: FontFace, load: LoadFace): Promise<Typeface> {
  const id = `${face.subset}-${face.weight}`;
  const font = create(await load(face));
  // fontkit keeps the first object made of a glyph. Made as a part of another's outline it would know
  // of no character, and its letter would join no other.
  for (const code of font.characterSet) font.glyphForCodePoint(code);
  return { id, weight: face.weight, font };
}

/** Reads each file once for as long as its loader is in use. */
function typefaceOnce(face: FontFace, load: LoadFace): Promise<Typeface> {
  const known = read.get(load) ?? new Map<string, Promise<Typeface>>();
  read.set(load, known);
  const id = `${face.subset}-${face.weight}`;
  const reading = known.get(id) ?? typeface(face, load);
  known.set(id, reading);
  reading.catch(() => known.delete(id));
  return reading;
}

/** The faces in which all of the text can be set, as far as there are any. Rejects if `load` does. */
export function typefacesFor(text: string, load: LoadFace): Promise<readonly Typeface[]> {
  return Promise.all(facesFor(text).map((face) => typefaceOnce(face, load)));
}
