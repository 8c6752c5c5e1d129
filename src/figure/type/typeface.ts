/// <reference path="./fontkit.d.ts" />
import { create, type DrawingFont, type SettingFont } from 'fontkit';
import { type FontFace, facesFor } from '../font-face.ts';

/**
 * One bundled file of type, read twice. fontkit keeps the first object it makes of a glyph: one made as
 * a part of another's outline or of a subset knows of no character, and set in text its letter would
 * neither join others nor be read back.
 */
export interface Typeface {
  /** Differs from that of any other. */
  readonly id: string;
  readonly weight: FontFace['weight'];
  readonly font: SettingFont;
  readonly drawing: DrawingFont;
}

/** Gets the WOFF file of a face (version 1, which needs no Brotli). */
export type LoadFace = (face: FontFace) => Promise<Uint8Array>;

const read = new WeakMap<LoadFace, Map<string, Promise<Typeface>>>();

async function typeface(face: FontFace, load: LoadFace): Promise<Typeface> {
  const id = `${face.subset}-${face.weight}`;
  const file = await load(face);
  return { id, weight: face.weight, font: create(file), drawing: create(file) };
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
