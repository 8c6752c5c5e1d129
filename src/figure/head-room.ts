import { roomiest } from './enlargements.ts';
import type { FigurePage, HeadWords } from './figure.ts';
import { headOf } from './frame.ts';
import type { PixelSize } from './largest-scale.ts';
import { clustersOf } from './type/clusters.ts';
import { cleanText } from './xml.ts';

/** What title, and title with subtitle, may take of the page's height at most. */
const TITLE_SHARE = 0.35;
const HEAD_SHARE = 0.5;
/** A line is cut between words where that costs no more than this share of it. */
const WORD_SHARE = 0.3;

interface Shortened {
  readonly kept: string;
  readonly rest: string;
}

/** The first words of a line, as many as fit. */
function shortened(text: string, fits: (kept: string) => boolean): Shortened {
  const line = cleanText(text);
  if (fits(line)) return { kept: text, rest: '' };
  const clusters = clustersOf(line);
  const kept = (count: number) => `${clusters.slice(0, count).join('').trimEnd()}…`;
  let [least, most] = [0, 1];
  while (most < clusters.length && fits(kept(most))) [least, most] = [most, most * 2];
  most = Math.min(most, clusters.length);
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(kept(middle))) least = middle;
    else most = middle;
  }
  const space = clusters.lastIndexOf(' ', least);
  const count = space >= least * (1 - WORD_SHARE) ? space : least;
  return {
    kept: count === 0 ? '' : kept(count),
    rest: clusters.slice(count).join('').trim(),
  };
}

/** What of title and subtitle a page in CSS pixels has room for above its picture, and what not. */
export function fittedHead(
  { title, subtitle }: HeadWords,
  size: PixelSize,
): Pick<FigurePage, 'title' | 'subtitle' | 'leftOut' | 'uncut'> {
  const page = { ...roomiest(size), filters: [] };
  const fits = (words: HeadWords, share: number) =>
    headOf({ ...page, ...words }).bottom <= page.height * share;
  const first = shortened(title, (kept) => fits({ title: kept, subtitle: '' }, TITLE_SHARE));
  const second = shortened(subtitle, (kept) =>
    fits({ title: first.kept, subtitle: kept }, HEAD_SHARE),
  );
  const head = { title: first.kept, subtitle: second.kept };
  if (first.rest === '' && second.rest === '') return head;
  return {
    ...head,
    leftOut: { title: first.rest, subtitle: second.rest },
    uncut: { title, subtitle },
  };
}

/** The page in another size, in CSS pixels, with as much of its title as that has room for. */
export function resized(page: FigurePage, { width, height }: PixelSize): FigurePage {
  const { leftOut: _, uncut, ...rest } = page;
  return { ...rest, ...fittedHead(uncut ?? page, { width, height }), width, height };
}
