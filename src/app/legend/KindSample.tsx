import type { Kind } from '../../model/kind.ts';
import { KIND_WIDTH, PATTERNS, paletteOf, type Theme } from '../../scene/palette.ts';

interface Properties {
  readonly kind: Kind;
  readonly theme: Theme;
}

/** The line of a kind as the picture draws it. */
export function KindSample({ kind, theme }: Properties) {
  return (
    <svg className="kind-sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
      <line
        x1="1"
        x2="39"
        y1="4"
        y2="4"
        stroke={paletteOf(theme).kinds[kind]}
        strokeWidth={KIND_WIDTH[kind] + 0.4}
        strokeDasharray={PATTERNS[kind].join(' ') || undefined}
        strokeLinecap={kind === 'political-support' ? 'round' : 'butt'}
      />
    </svg>
  );
}
