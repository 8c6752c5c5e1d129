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
  /** What it has a glyph for that cannot be measured, by code point. */
  readonly unmeasured: ReadonlySet<number>;
}

/** Gets the WOFF file of a face (version 1, which needs no Brotli). */
export type LoadFace = (face: FontFace) => Promise<Uint8Array>;

const read = new WeakMap<LoadFace, Map<string, Promise<Typeface>>>();

const SPACES = [0x20, 0xa0];

/** fontkit measures a space that is the last glyph of its file beyond the end of the file, and throws. */
function unmeasuredIn(font: SettingFont): ReadonlySet<number> {
  const isUnmeasured = (code: number) => {
    try {
      font.layout(String.fromCodePoint(code), {}, undefined, undefined, 'ltr');
      return false;
    } catch {
      return true;
    }
  };
  return new Set(SPACES.filter((code) => !font.hasGlyphForCodePoint(code) || isUnmeasured(code)));
}

async function typeface(face: FontFace, load: LoadFace): Promise<Typeface> {
  const id = `${face.subset}-${face.weight}`;
  const file = await load(face);
  const font = create(file);
  const unmeasured = unmeasuredIn(font);
  return { id, weight: face.weight, font, drawing: create(file), unmeasured };
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
