import type { Land } from '../map/land.ts';
import type { DrawnTurn } from '../model/changes.ts';
import type { Kind } from '../model/kind.ts';
import type { FigureTheme } from '../scene/print.ts';
import type { Point } from '../scene/scene.ts';
import type { Sign } from '../scene/turn-signs.ts';
import type { Provenance } from './provenance.ts';

export interface LegendEntry {
  readonly kind: Kind;
  readonly label: string;
  /** How many ties of the kind the figure shows. */
  readonly count: number;
}

/** How a thing is drawn that is not a kind of tie. */
export type NoteSample =
  | 'insider'
  | 'group'
  | 'size'
  | 'outsider'
  | 'hub'
  | 'hull'
  | 'others'
  | 'membership'
  | 'band'
  | 'weak'
  | 'border'
  | 'turn'
  | 'sign'
  | 'arrow'
  | 'leader'
  | 'moved';

export interface LegendNote {
  readonly sample: NoteSample;
  readonly label: string;
  /** What stands in the sample: an abbreviation in a hub, "+24" under the hub of others, a band's count, a mark. */
  readonly text?: string | undefined;
  /** Of a group: the number that its colour goes by. */
  readonly group?: number | undefined;
  /** Of sizes: the smallest disc's diameter as a part of the largest's. */
  readonly ratio?: number | undefined;
  /** What became of a tie between two dates that are compared. */
  readonly turn?: DrawnTurn | undefined;
  /** What a sign in a cell says of two dates; a cell without one stayed. */
  readonly sign?: Sign | undefined;
  /** How many ties of the figure are drawn so, where that is told. */
  readonly count?: number | undefined;
}

/** The world that the parties stand on, as SVG path data in the scene's units. */
export interface Ground extends Land {
  /** What of it fills the page, from corner to corner; absent: what shows every party. */
  readonly window?: { readonly from: Point; readonly to: Point } | undefined;
}

/** What stands largest above the picture. */
export interface HeadWords {
  readonly title: string;
  readonly subtitle: string;
}

/** Everything about a figure but its scene. All its words come from here, in the reader's language. */
export interface FigurePage {
  /** In CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What its size is ordered and written in; absent: CSS pixels. */
  readonly unit?: 'mm' | 'px' | undefined;
  readonly theme: FigureTheme;
  /** Without a ground of its own. */
  readonly transparent: boolean;
  readonly title: string;
  /** What the figure is called where no title stands on it, or not all of it; absent: its title. */
  readonly name?: string | undefined;
  /** Such as "As of 22 November 2026". */
  readonly subtitle: string;
  /** What of the two the page has no room for. */
  readonly leftOut?: HeadWords | undefined;
  /** The two as they were asked for, where the page has no room for them. */
  readonly uncut?: HeadWords | undefined;
  /** What the view was narrowed to, a sentence each. */
  readonly filters: readonly string[];
  readonly legend: readonly LegendEntry[];
  readonly legendNotes: readonly LegendNote[];
  readonly sourceLine: string;
  /** For those who do not see the picture. */
  readonly description: string;
  /** What a file of it says about itself; absent: nothing but title and description. */
  readonly about?: Provenance | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `@font-face` rules whose sources are `data:` addresses. */
  readonly fontCss?: string | undefined;
  /** By two-letter code: markup 512 units square, without the `svg` element around it. */
  readonly flags: ReadonlyMap<string, string>;
  /** Of a map: the scene's positions are places on it, and ties are arcs. */
  readonly ground?: Ground | undefined;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
