import { memo } from 'react';
import { KINDS, type Kind } from '../../model/kind.ts';
import type { YearCount } from '../../model/timeline.ts';
import { paletteOf, type Theme } from '../../scene/palette.ts';

interface Properties {
  readonly years: readonly YearCount[];
  readonly kinds: readonly Kind[];
  readonly theme: Theme;
}

interface Layer {
  readonly kind: Kind;
  readonly path: string;
}

/** One stepped area a kind, stacked; a unit wide per year, as high as there are ties. */
function layersOf(years: readonly YearCount[], kinds: ReadonlySet<Kind>): readonly Layer[] {
  const floor = years.map(() => 0);
  return KINDS.filter((kind) => kinds.has(kind)).map((kind) => {
    const lower = [...floor];
    years.forEach(({ ties }, index) => {
      floor[index] = (floor[index] ?? 0) + ties[kind];
    });
    const up = floor.map((height, x) => `L${x} ${-height}H${x + 1}`).join('');
    const down = lower
      .map((height, x) => `L${x + 1} ${-height}H${x}`)
      .reverse()
      .join('');
    return { kind, path: `M0 ${-(lower[0] ?? 0)}${up}${down}Z` };
  });
}

function highest(years: readonly YearCount[], kinds: readonly Kind[]): number {
  return Math.max(1, ...years.map(({ ties }) => kinds.reduce((sum, kind) => sum + ties[kind], 0)));
}

/** Ties in force per year, stacked by kind. */
export const Chart = memo(function Chart({ years, kinds, theme }: Properties) {
  const palette = paletteOf(theme);
  const top = highest(years, kinds);
  return (
    <svg
      className="chart"
      viewBox={`0 ${-top} ${Math.max(1, years.length)} ${top}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {layersOf(years, new Set(kinds)).map(({ kind, path }) => (
        <path key={kind} d={path} fill={palette.kinds[kind]} />
      ))}
    </svg>
  );
});
