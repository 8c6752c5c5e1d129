import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const number = new Intl.NumberFormat('en-GB');

interface Losses {
  readonly cut: boolean;
  readonly unnamed: number;
  readonly led: number;
  readonly displaced: boolean;
  readonly covered: number;
  readonly unwritten: number;
  readonly unwrittenThere?: number | undefined;
}

/** What whoever makes a figure of a network or map is told of a page that is small for it, in English. */
export function enPageAdvice(
  { cut, unnamed, led, displaced, covered, unwritten, unwrittenThere = 0 }: Losses,
  enough:
    | { readonly width: number; readonly height: number; readonly unit: 'mm' | 'px' }
    | undefined,
): string {
  const losses = [
    ...(cut ? ['the legend or lines around the picture are left out'] : []),
    ...(unnamed > 0
      ? [`${plural(unnamed, { one: 'party has', other: 'parties have' })} no name`]
      : []),
    ...(led > 0
      ? [`${plural(led, { one: 'name is', other: 'names are' })} away from the party`]
      : []),
    ...(displaced ? ['nations are far from their places on the map'] : []),
    ...(covered > 0
      ? [
          `${plural(covered, { one: 'flag is', other: 'flags are' })} covered by names of coalitions`,
        ]
      : []),
    ...(unwritten > 0
      ? [`${plural(unwritten, { one: 'sign on a tie has', other: 'signs on ties have' })} no room`]
      : []),
  ];
  const told = `This page is small for the picture: ${losses.join(', ')}.`;
  if (!enough) return `${told} Fewer parties, or another picture, leave more room.`;
  const { width, height, unit } = enough;
  const size = `${number.format(width)} × ${number.format(height)} ${unit}`;
  const but =
    unwrittenThere > 0 ? ` but ${plural(unwrittenThere, { one: 'sign', other: 'signs' })}` : '';
  return `${told} On a page of ${size} there is room for all of it${but}.`;
}
