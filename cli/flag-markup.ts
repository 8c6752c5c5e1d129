const FRAME =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="512" height="512" viewBox="0 0 512 512"><mask id="a"><circle cx="256" cy="256" r="256" fill="#fff"\/><\/mask><g mask="url\(#a\)">(.*)<\/g><\/svg>\s*$/s;
const ELEMENTS = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'polygon']);
const ATTRIBUTES = new Set(
  'd fill fill-rule clip-rule opacity fill-opacity transform points x y width height cx cy r rx ry'
    .concat(' stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit')
    .split(' '),
);
const TAG = /<(\/?)([^\s/>]+)([^>]*)>/g;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/g;

/**
 * The drawing within a flag of circle-flags, without its frame and circular mask, to be set in a
 * 512 × 512 view box under a circular clip. Throws on markup that is more than plain shapes, since
 * it becomes part of the page and of exported figures.
 */
export function flagMarkup(code: string, svg: string): string {
  const inner = FRAME.exec(svg)?.[1];
  if (inner === undefined) throw new Error(`flag ${code}: not framed as circle-flags frames it`);
  for (const [, , element = '', attributes = ''] of inner.matchAll(TAG)) {
    if (!ELEMENTS.has(element)) throw new Error(`flag ${code}: unexpected element ${element}`);
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(name)) throw new Error(`flag ${code}: unexpected attribute ${name}`);
      if (/url\(|:/i.test(value)) throw new Error(`flag ${code}: ${name} refers to something`);
    }
    if (/[^\s/]/.test(attributes.replaceAll(ATTRIBUTE, ''))) {
      throw new Error(`flag ${code}: malformed attributes in ${element}`);
    }
  }
  if (/[^\s]/.test(inner.replaceAll(TAG, ''))) throw new Error(`flag ${code}: unexpected text`);
  return inner;
}
