import { strToU8, zlibSync } from 'fflate';

/** The number of an object in the file. */
export type Reference = number & { readonly brand: 'Reference' };

export function to(reference: Reference): string {
  return `${reference} 0 R`;
}

/** Words for people: UTF-16 with its mark, in hexadecimal. */
export function words(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return `<${hex.toUpperCase()}>`;
}

/** A day `YYYY-MM-DD` as PDF writes dates. */
export function dateOf(day: string): string {
  return `(D:${day.replaceAll('-', '').padEnd(8, '01').slice(0, 8)}000000Z)`;
}

const MARK = Uint8Array.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

/** 128 bits of the file's content, which name it; the same content has the same (FNV-1a, four times). */
function fingerprint(parts: readonly Uint8Array[]): string {
  let hex = '';
  for (let seed = 0; seed < 4; seed++) {
    let hash = (0x811c9dc5 ^ (seed * 0x9e3779b1)) >>> 0;
    for (const part of parts) {
      for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
    }
    hex += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return hex.toUpperCase();
}

/** A PDF file under way: objects are numbered as they are reserved, and written as they become known. */
export class PdfDocument {
  readonly #objects: Uint8Array[] = [];

  reserve(): Reference {
    return this.#objects.push(new Uint8Array()) as Reference;
  }

  set(reference: Reference, body: string): void {
    this.#objects[reference - 1] = strToU8(`${reference} 0 obj\n${body}\nendobj\n`, true);
  }

  add(body: string): Reference {
    const reference = this.reserve();
    this.set(reference, body);
    return reference;
  }

  /**
   * @param entries what its dictionary says besides its length
   * @param plain left readable, for programs that look for metadata
   */
  setStream(reference: Reference, entries: string, data: Uint8Array, plain = false): void {
    const bytes = plain ? data : zlibSync(data, { level: 9 });
    const filter = plain ? '' : '/Filter/FlateDecode';
    const start = strToU8(
      `${reference} 0 obj\n<<${entries}${filter}/Length ${bytes.length}>>\nstream\n`,
      true,
    );
    const end = strToU8('\nendstream\nendobj\n', true);
    const whole = new Uint8Array(start.length + bytes.length + end.length);
    whole.set(start);
    whole.set(bytes, start.length);
    whole.set(end, start.length + bytes.length);
    this.#objects[reference - 1] = whole;
  }

  addStream(entries: string, data: Uint8Array, plain = false): Reference {
    const reference = this.reserve();
    this.setStream(reference, entries, data, plain);
    return reference;
  }

  /** The whole file. */
  bytes(catalog: Reference, information: Reference): Uint8Array<ArrayBuffer> {
    const header = strToU8('%PDF-1.7\n', true);
    let at = header.length + MARK.length;
    const offsets = this.#objects.map(({ length }) => {
      const offset = at;
      at += length;
      return offset;
    });
    const count = this.#objects.length + 1;
    const id = fingerprint(this.#objects);
    const table = offsets
      .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      .join('');
    const trailer = strToU8(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root ${to(catalog)}/Info ${to(information)}/ID[<${id}><${id}>]>>\nstartxref\n${at}\n%%EOF\n`,
      true,
    );
    const whole = new Uint8Array(at + trailer.length);
    let end = 0;
    for (const part of [header, MARK, ...this.#objects, trailer]) {
      whole.set(part, end);
      end += part.length;
    }
    return whole;
  }
}
