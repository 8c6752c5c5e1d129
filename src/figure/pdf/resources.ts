import { shorter } from '../read/style.ts';
import type { Typeface } from '../type/typeface.ts';
import { type PdfDocument, type Reference, to } from './document.ts';
import { type EmbeddedFace, embeddedFace, writeFace } from './embed-font.ts';

/** What the drawing refers to by name: faces, opacities, and drawings within it. */
export class Resources {
  readonly reference: Reference;
  readonly #document: PdfDocument;
  readonly #faces = new Map<string, EmbeddedFace>();
  readonly #opacities = new Map<string, string>();
  readonly #forms: Reference[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
    this.reference = document.reserve();
  }

  face(face: Typeface): EmbeddedFace {
    const known = this.#faces.get(face.id);
    if (known) return known;
    const embedded = embeddedFace(this.#document, face, `F${this.#faces.size + 1}`);
    this.#faces.set(face.id, embedded);
    return embedded;
  }

  /** The name of a graphics state in which fills and strokes let through what is below. */
  opacity(fill: number, stroke: number): string {
    const state = `<</ca ${shorter(fill)}/CA ${shorter(stroke)}>>`;
    const known = this.#opacities.get(state);
    if (known !== undefined) return known;
    const name = `G${this.#opacities.size + 1}`;
    this.#opacities.set(state, name);
    return name;
  }

  /** The name of a drawing that can be painted as one. */
  form(reference: Reference): string {
    return `X${this.#forms.push(reference)}`;
  }

  write(): void {
    const fonts = [...this.#faces.values()];
    for (const face of fonts) writeFace(this.#document, face);
    const entries = [
      fonts.map(({ name, reference }) => `/${name} ${to(reference)}`),
      [...this.#opacities].map(([state, name]) => `/${name}${state}`),
      this.#forms.map((reference, index) => `/X${index + 1} ${to(reference)}`),
    ].map((some) => some.join(''));
    this.#document.set(
      this.reference,
      `<</Font<<${entries[0]}>>/ExtGState<<${entries[1]}>>/XObject<<${entries[2]}>>>>`,
    );
  }
}
