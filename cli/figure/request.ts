import type { FigureLanguage } from '../../src/messages/figure-languages.ts';
import type { FigureTheme } from '../../src/scene/print.ts';
import type { View } from '../../src/view/view.ts';
import type { Format } from './formats.ts';

/** The page of every figure, whatever is on it. */
export interface PageChoices {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the page is ordered in, a print by its measures, a picture for a screen by its pixels. */
  readonly unit: 'mm' | 'px';
  /** Pixels of a PNG to the inch. */
  readonly dpi: number;
  readonly transparent: boolean;
  /** Absent: that of the view, or else light. */
  readonly theme?: FigureTheme | undefined;
  readonly lang: FigureLanguage;
  readonly legend: boolean;
  /** The key to the sizes of discs. */
  readonly sizeKey: boolean;
  readonly sources: boolean;
  /** Words instead of those suggested, with placeholders such as `{name}`. */
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly alt?: string | undefined;
}

/** What makes many figures out of one view. */
export interface Series {
  readonly nations?: 'oic' | 'all' | undefined;
  readonly coalitions: boolean;
  readonly years?: readonly number[] | undefined;
}

export interface Request {
  /** An absolute path. */
  readonly out: string;
  readonly isFolder: boolean;
  readonly formats: readonly Format[];
  /** A folder with a data package; the bundled one if absent. */
  readonly data?: string | undefined;
  readonly view: View;
  /** How the reader named a parameter of the view, to say what is wrong with it. */
  readonly named: (parameter: string) => string;
  readonly page: PageChoices;
  readonly series: Series;
  /** How many are made at the same time; as many as is sensible if absent. */
  readonly jobs?: number | undefined;
  readonly force: boolean;
}
