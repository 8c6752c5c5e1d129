/** One line of text: line ends and other controls become spaces, never more than one at a time. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\u{FFFD}')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** An address that no markup around it can misread. */
export function plainAddress(address: string): string {
  return oneLine(address).replaceAll(
    /[\s{}\\<>"^`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
