/** Per ISO 3166-1 alpha-2 code the inside of a flag's drawing, 512 units square. */
export type Flags = ReadonlyMap<string, string>;

const PIXELS = 96;

const addresses = new Map<string, string>();

/**
 * The flag as an image address that a canvas can draw. A short one that stands for the drawing:
 * Cytoscape goes through a style's every letter whenever it applies it.
 */
export function flagImage(flags: Flags, iso2: string): string | undefined {
  const inside = flags.get(iso2);
  if (inside === undefined) return undefined;
  let address = addresses.get(inside);
  if (address === undefined) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PIXELS}" height="${PIXELS}" viewBox="0 0 512 512">${inside}</svg>`;
    address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    addresses.set(inside, address);
  }
  return address;
}
