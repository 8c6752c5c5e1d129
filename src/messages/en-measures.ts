import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const whole = new Intl.NumberFormat('en-GB');
const index = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const share = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The words of the measures and their ranking, in English. */
export const enMeasures = {
  title: 'Who bridges?',
  choose: 'Measure',
  name: {
    brokerage: 'Bridges between the OIC and the rest',
    betweenness: 'On the way between others',
    degree: 'Number of ties',
    closeness: 'Closeness to all others',
    communities: 'Communities',
  },
  /** The word the literature uses. */
  term: {
    brokerage: 'Brokerage',
    betweenness: 'Betweenness',
    degree: 'Degree',
    closeness: 'Harmonic closeness',
    communities: 'Louvain communities',
  },
  meaning: {
    brokerage:
      'Take every pair of one OIC nation and one other nation that some chain of ties joins, and follow the shortest chains from one to the other. What share of them runs through this party?',
    betweenness:
      'Take every pair of two other parties and follow the shortest chains of ties between them. What share of them runs through this party?',
    degree:
      'How many of the ties shown has this party? Several ties with the same partner all count.',
    closeness:
      'How few steps are the others away? 1 means a direct tie with every party shown; a partner’s partner counts half, the next step a third, and who cannot be reached nothing.',
    communities:
      'Which parties are tied more to each other than to the rest? Each belongs to one community; the largest is number 1.',
  },
  /** What every measure has in common. */
  basis: {
    parties:
      'Measured on what is shown, without directions. A coalition drawn as a hub is a party of its own, and nations folded into it are not counted.',
    pairs:
      'Measured on what is shown, without directions. Two members of one coalition count as tied directly; nations folded into a hub are not counted.',
  },
  onceEach: 'Several ties between the same two are one step.',
  overPairs: 'Count members of a coalition as tied directly',
  value: {
    count: (value: number) => whole.format(value),
    share: (value: number) => share.format(value),
    index: (value: number) => index.format(value),
    group: (value: number) => whole.format(value),
  },
  kindCount: (kind: string, count: number) => `${kind} ${whole.format(count)}`,
  ranking: (measure: string) => `Ranking: ${measure}`,
  place: (place: number) => `${whole.format(place)}.`,
  showAll: (count: number) => `Show all ${whole.format(count)}`,
  showFewer: 'Show fewer',
  zero: (count: number) =>
    `${plural(count, { one: 'party', other: 'parties' })} at 0 ${count === 1 ? 'is' : 'are'} left out.`,
  key: 'What sizes and colours tell',
  smallest: (value: string) => `Smallest disc: ${value}`,
  largest: (value: string) => `Largest disc: ${value}`,
  /** Of the sizes of discs in a figure. */
  sizes: (name: string, smallest: string, largest: string) =>
    `${name}: from ${smallest} to ${largest}`,
  community: (group: number) => `Community ${whole.format(group)}`,
  communityOf: (group: number, size: number) =>
    `Community ${whole.format(group)}: ${plural(size, { one: 'party', other: 'parties' })}`,
  communitySize: (count: number) => plural(count, { one: 'party', other: 'parties' }),
  /** A party's label in the picture, with the number of its community. */
  labelInCommunity: (label: string, group: number) => `${whole.format(group)} · ${label}`,
  none: 'By this measure nobody stands out in what is shown.',
  noBridge: 'In what is shown nobody stands between the OIC and the rest.',
  measuring: 'Measuring…',
  failed: 'The measure could not be worked out. Change the view or choose another measure.',
};

export type MeasureMessages = typeof enMeasures;
