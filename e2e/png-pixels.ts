import type { Page } from '@playwright/test';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many different colours a coarse sample of the picture has. */
  readonly colours: number;
  /** Alpha of the top left pixel, 0 to 255. */
  readonly cornerAlpha: number;
}

/** What a PNG file holds, as a browser decodes it. */
export async function pixelsOf(file: Buffer, page: Page): Promise<Pixels> {
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(
        new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
      );
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const colours = new Set<number>();
      for (let index = 0; index < data.length; index += 4 * 7) {
        colours.add(
          ((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0),
        );
      }
      return { width, height, colours: colours.size, cornerAlpha: data[3] ?? 0 };
    },
    [...file],
  );
}
