import type { FontFace } from '../font-face.ts';

/** Where the file of each face stands. */
export type FaceAddresses = Readonly<
  Record<FontFace['subset'], Readonly<Record<FontFace['weight'], string>>>
>;

/** The file of a face. Rejects if it cannot be loaded. */
export async function fetchFace(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font not loaded: ${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
