import type { Party } from '../model/party.ts';
import type { Messages } from './en.ts';
import type { MeasureMessages } from './en-measures.ts';

type FilterWords = Pick<
  Messages['filters'],
  | 'allKinds'
  | 'confidences'
  | 'focusOn'
  | 'forms'
  | 'kindsOnly'
  | 'noKinds'
  | 'obligationOn'
  | 'obligations'
  | 'pinned'
  | 'sides'
  | 'someKinds'
  | 'standings'
  | 'withinOn'
>;

/** The words of a figure: all that stands on it and travels with it, in one language. */
export interface FigureWords
  extends Pick<
    Messages,
    | 'asOfDate'
    | 'betweenDates'
    | 'date'
    | 'direction'
    | 'figureCoalitions'
    | 'figureCount'
    | 'figureDescription'
    | 'figureFilters'
    | 'figureKinds'
    | 'figureMap'
    | 'figureMostTied'
    | 'figurePart'
    | 'figureSource'
    | 'figureTitle'
    | 'figureTitleFocus'
    | 'focusNote'
    | 'kind'
    | 'language'
    | 'list'
    | 'others'
    | 'readArrow'
    | 'readFolded'
    | 'readHub'
    | 'readHull'
    | 'readInsider'
    | 'readMembership'
    | 'readOutsider'
    | 'readWeak'
    | 'region'
    | 'sampleHub'
    | 'statusLine'
  > {
  readonly filters: FilterWords;
  readonly selection: Pick<Messages['selection'], 'onlyThese'>;
  readonly measures: Pick<
    MeasureMessages,
    'communityOf' | 'labelInCommunity' | 'name' | 'sizes' | 'value'
  >;
  /** Of a line that stands for several ties of two parties and carries their number. */
  readonly readBand: string;
  /** Of a line among very many, the wider the more ties it stands for. */
  readonly readFine: string;
  /** Of a line from a party to a name that found no room beside it. */
  readonly readLeader: string;
  /** Of a nation on a map, moved from its place. */
  readonly readMoved: string;
  /** The title of a figure of how two parties are linked. */
  readonly figureTitleLinks: (one: string, other: string) => string;
  /** Among the filters, where all but an answer is faint. */
  readonly figureAside: string;
  /** In the text alternative: how many ties the two have, and what coalitions they share. */
  readonly figureLinks: (direct: number, shared: string) => string;
  /** What a party is called in that language. */
  readonly nameOf: (party: Party) => string;
}
