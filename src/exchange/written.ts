/** A file that is ready to be saved. */
export interface Written {
  /** What its name ends with, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
