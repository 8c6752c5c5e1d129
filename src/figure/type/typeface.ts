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

/** The faces in which all of the text can be set, as far as there are any. */
export async function typefacesFor(text: string, load: LoadFace): Promise<readonly Typeface[]> {
  return Promise.all(
    facesFor(text).map(async (face) => ({
      id: `${face.subset}-${face.weight}`,
      weight: face.weight,
      font: create(await load(face)),
    })),
  );
}
