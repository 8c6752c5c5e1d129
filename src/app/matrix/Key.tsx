import { inKindOrder } from '../../model/kind.ts';
import { MARKS, PLACES } from '../../scene/marks.ts';
import { paletteOf, type Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly theme: Theme;
}

/** A place of the sample and the gap to the next. */
const SIDE = 6;
const STEP = 7;

/** Which place in a cell is whose. */
export function Key({ theme }: Properties) {
  const text = messages();
  const kinds = useStateOf(({ view }) => view.kinds);
  const palette = paletteOf(theme);
  return (
    <ul className="matrix-key" aria-label={text.matrix.key}>
      {inKindOrder(kinds).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <rect x="0.5" y="0.5" width="23" height="23" fill="none" stroke={palette.discEdge} />
            <g
              transform={`translate(${2 + PLACES[kind].column * STEP} ${2 + PLACES[kind].row * STEP}) scale(${SIDE})`}
              fill={palette.kinds[kind]}
            >
              {MARKS[kind].map((outline) => (
                <polygon key={outline.join()} points={outline.join(' ')} />
              ))}
            </g>
          </svg>
          {text.kind[kind]}
        </li>
      ))}
    </ul>
  );
}
