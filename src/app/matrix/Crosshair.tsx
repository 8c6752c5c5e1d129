import { type Geometry, HEADERS, type Sight, type Target } from './geometry.ts';

interface Properties {
  readonly target: Target;
  readonly geometry: Geometry;
  readonly sight: Sight;
}

/** The row and the column that the pointer is in. */
export function Crosshair({ target, geometry, sight }: Properties) {
  const { size, head } = geometry;
  return (
    <>
      {target.row !== HEADERS && (
        <div
          className="matrix-hair"
          style={{
            insetBlockStart: head + target.row * size - sight.top - 1,
            insetInlineStart: 0,
            inlineSize: sight.width,
            blockSize: size + 1,
          }}
        />
      )}
      {target.column !== HEADERS && (
        <div
          className="matrix-hair"
          style={{
            insetInlineStart: head + target.column * size - sight.start - 1,
            insetBlockStart: 0,
            blockSize: sight.height,
            inlineSize: size + 1,
          }}
        />
      )}
    </>
  );
}
