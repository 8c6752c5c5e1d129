import fc from 'fast-check';

const between = (min: number, max: number) =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

/** Text of the characters that make trouble: controls, marks, Arabic, halves of a character, emoji. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    between(0, 0x7f),
    between(0x80, 0x36f),
    between(0x600, 0x6ff),
    between(0x2000, 0x206f),
    between(0xd800, 0xdfff),
    between(0xfdd0, 0xffff),
    between(0x1f300, 0x1ffff),
  ),
});
