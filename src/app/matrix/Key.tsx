import { inKindOrder } from '../../model/kind.ts';
import { markCorner, scaledRaster, USUAL_CELL } from '../../scene/cell.ts';
import { MARKS } from '../../scene/marks.ts';
import { paletteOf, type Theme } from '../../scene/palette.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';

interface Properties {
  readonly theme: Theme;
}

const RASTER = scaledRaster(USUAL_CELL);

/** Which place in a cell is whose. */
export function Key({ theme }: Properties) {
  const text = messages();
  const kinds = useStateOf(({ view }) => view.kinds);
  const palette = paletteOf(theme);
  return (
    <ul className="matrix-key" aria-label={text.matrix.key}>
      {inKindOrder(kinds).map((kind) => (
        <li key={kind}>
          <svg
            viewBox={`0 0 ${USUAL_CELL} ${USUAL_CELL}`}
            width="24"
            height="24"
            aria-hidden="true"
          >
            <rect x="0.5" y="0.5" width="23" height="23" fill="none" stroke={palette.discEdge} />
            <g
              transform={`translate(${markCorner(kind, RASTER).join(' ')}) scale(${RASTER.side})`}
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
