import { shorter } from '../read/style.ts';

const NAMED: Readonly<Record<string, string>> = { black: '#000', white: '#fff' };
const HEX = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i;

/** The red, green and blue of a colour from 0 to 1, as PDF writes them. */
export function channels(colour: string): string {
  const found = HEX.exec(NAMED[colour] ?? colour);
  if (!found) throw new Error(`unknown colour in a figure: ${colour}`);
  const pairs = found[1] ? found.slice(1, 4).map((one) => one + one) : found.slice(4, 7);
  return pairs.map((one) => shorter(Number.parseInt(one, 16) / 255)).join(' ');
}
