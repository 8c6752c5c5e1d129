import { HULL_FILL_OPACITY, HULL_WIDTH, hullLook } from '../../scene/hull-look.ts';
import { paletteOf, type Theme } from '../../scene/palette.ts';

interface Properties {
  readonly look: number;
  readonly theme: Theme;
}

/** An outline as the picture draws it, 40 units by 20. */
export function OutlineSample({ look, theme }: Properties) {
  const { colour, pattern } = hullLook(paletteOf(theme), look);
  return (
    <rect
      x="2"
      y="2"
      width="36"
      height="16"
      rx="8"
      fill={colour}
      fillOpacity={2 * HULL_FILL_OPACITY}
      stroke={colour}
      strokeWidth={HULL_WIDTH}
      strokeDasharray={pattern.join(' ') || undefined}
    />
  );
}
