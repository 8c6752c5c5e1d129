/** So long that a date, two names and the ending fit, and every file system takes it. */
const LONGEST = 80;

/** The text as part of a file name: lower-case letters and digits joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** A file name safe everywhere, such as `pactograph-2015-03-26-saudi-arabia.svg`. */
export function figureFileName(about: readonly string[], ending: string): string {
  const name = ['pactograph', ...about.map(slug)].filter((part) => part !== '').join('-');
  const short = [...name].slice(0, LONGEST).join('').replace(/-+$/, '');
  return `${short}.${ending}`;
}
