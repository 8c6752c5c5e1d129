import type { Page } from '@playwright/test';

/** A square on a picture, in its pixels: its middle and half its side. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** The mean colour of each patch of a PNG. */
export async function coloursAt(
  png: Buffer,
  page: Page,
  patches: readonly Patch[],
): Promise<readonly Colour[]> {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return wanted.map(({ x, y, half }): Colour => {
        const sum: [number, number, number] = [0, 0, 0];
        let count = 0;
        for (let row = Math.round(y - half); row <= Math.round(y + half); row++) {
          for (let column = Math.round(x - half); column <= Math.round(x + half); column++) {
            const at = (row * width + column) * 4;
            for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] ?? 0;
            count++;
          }
        }
        return [sum[0] / count, sum[1] / count, sum[2] / count];
      });
    },
    [png.toString('base64'), patches] as const,
  );
}

export function meanOf(colours: readonly Colour[]): Colour {
  const mean = (channel: 0 | 1 | 2) =>
    colours.reduce((sum, colour) => sum + colour[channel], 0) / colours.length;
  return [mean(0), mean(1), mean(2)];
}

/** The largest difference of a channel, 0 to 255. */
export function difference(one: Colour, other: Colour): number {
  return Math.max(...([0, 1, 2] as const).map((at) => Math.abs(one[at] - other[at])));
}
