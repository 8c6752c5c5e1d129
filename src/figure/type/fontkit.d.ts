/** The part of fontkit that figures use; its own types would bring those of Node into pure code. */
declare module 'fontkit' {
  interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }

  export interface DrawnGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  }

  export interface Subset {
    /** The number that the glyph has in the subset. */
    includeGlyph(id: number): number;
    /** By number in the subset, the number in the font. */
    readonly glyphs: number[];
    encode(): Uint8Array;
  }

  interface Metrics {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
  }

  /** For what setting text asks. */
  export interface SettingFont extends Metrics {
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Glyphs from left to right, whatever the direction. */
    layout(
      text: string,
      features: Readonly<Record<string, boolean>>,
      script: undefined,
      language: undefined,
      direction: 'ltr' | 'rtl',
    ): GlyphRun;
  }

  /** For what drawing glyphs asks. */
  export interface DrawingFont extends Metrics {
    /** The code points for which it has glyphs. */
    readonly characterSet: readonly number[];
    getGlyph(id: number): DrawnGlyph;
    createSubset(): Subset;
  }

  export function create(file: Uint8Array): SettingFont & DrawingFont;
}
