import type { DrawnFigure } from './draw.ts';
import type { Format } from './formats.ts';
import type { PageChoices } from './request.ts';

/** The bytes of the file. */
export async function encode(
  { svg }: DrawnFigure,
  format: Format,
  _page: PageChoices,
): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return Buffer.from(svg);
  }
}
