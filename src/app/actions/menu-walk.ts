import { fold } from '../search/fold.ts';

/** Letters pressed one soon after the other, and when the last was, in milliseconds. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

interface Press {
  readonly key: string;
  readonly timeStamp: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PAUSE = 700;

/** The item of a menu that a key goes to, by arrows or by the first letters of its name; undefined if none. */
export function itemAfter(
  now: number,
  press: Press,
  names: readonly string[],
  typed: Typed,
): { readonly item: number; readonly typed: Typed } | undefined {
  const count = names.length;
  const none = { text: '', at: 0 };
  switch (press.key) {
    case 'ArrowDown':
      return { item: (now + 1) % count, typed: none };
    case 'ArrowUp':
      return { item: (Math.max(now, 0) - 1 + count) % count, typed: none };
    case 'Home':
      return { item: 0, typed: none };
    case 'End':
      return { item: count - 1, typed: none };
  }
  const isLetter = [...press.key].length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey;
  const isFurther = press.timeStamp - typed.at < PAUSE && typed.text !== '';
  if (!isLetter || (press.key === ' ' && !isFurther)) return undefined;
  const text = fold((isFurther ? typed.text : '') + press.key);
  // The first letter goes on from the present item, further ones may stay on it.
  const from = isFurther ? now : now + 1;
  const order = names.map((_, place) => (Math.max(from, 0) + place) % count);
  const item = order.find((place) => fold(names[place] ?? '').startsWith(text));
  return { item: item ?? now, typed: { text, at: press.timeStamp } };
}
