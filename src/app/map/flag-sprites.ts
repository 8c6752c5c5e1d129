import { flagImage } from '../data/flags.ts';
import { store } from '../state/store.ts';

const PIXELS = 96;
const sprites = new Map<string, HTMLCanvasElement | 'coming'>();

function cutRound(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PIXELS;
  const pen = canvas.getContext('2d');
  pen?.arc(PIXELS / 2, PIXELS / 2, PIXELS / 2, 0, 2 * Math.PI);
  pen?.clip();
  pen?.drawImage(image, 0, 0, PIXELS, PIXELS);
  return canvas;
}

/** The flag cut round; undefined until it has come, of which `onArrival` tells. */
export function flagSprite(iso2: string, onArrival: () => void): HTMLCanvasElement | undefined {
  const known = sprites.get(iso2);
  if (known !== undefined) return known === 'coming' ? undefined : known;
  const address = flagImage(store.getState().flags, iso2);
  if (address === undefined) return undefined;
  sprites.set(iso2, 'coming');
  const image = new Image();
  image.onload = () => {
    sprites.set(iso2, cutRound(image));
    onArrival();
  };
  image.src = address;
  return undefined;
}
