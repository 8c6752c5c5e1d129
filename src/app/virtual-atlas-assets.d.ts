declare module 'virtual:atlas-assets' {
  /** Where the encoded records of the bundled package are; read them with `decode`. */
  export const atlasUrl: string;
  /** Where the drawings of flags are: JSON from two-letter code to SVG markup, 512 × 512. */
  export const flagsUrl: string;
  /** Where the precomputed positions are: JSON from a party's id to its place in the scene. */
  export const positionsUrl: string;
  /** Where the package's coverage is; read it with `decodeReport`. */
  export const coverageUrl: string;
}
