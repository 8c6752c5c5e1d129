import type { Camera, Size } from '../camera.ts';

/** The part of the map that is looked at. */
export interface Sight {
  readonly size: Size;
  /** Device pixels to one of the page's. */
  readonly density: number;
  readonly camera: Camera;
  readonly isMoving: boolean;
}

/** Painted beyond the window on every side, in pixels of the page, so that the map can be panned. */
export const MARGIN = 160;

interface Kept extends Sight {
  readonly key: readonly unknown[];
}

/** Paints on a pen whose origin is the corner of the window, reaching {@link MARGIN} beyond it. */
type Paint = (pen: CanvasRenderingContext2D) => void;

/** One layer of the map, kept as a picture while only the camera pans. */
export interface Layer {
  /** Draws what is kept; paints it anew first where it no longer shows the same. */
  readonly draw: (
    onto: CanvasRenderingContext2D,
    sight: Sight,
    key: readonly unknown[],
    paint: Paint,
  ) => void;
  /** Draws what is kept, larger or smaller than it was painted; false where that would not do. */
  readonly stretch: (onto: CanvasRenderingContext2D, sight: Sight) => boolean;
}

/** What is kept may be shrunk and enlarged so far while the map is on the move. */
const STRETCH = { least: 0.7, most: 1.6 } as const;

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-3;
}

function serves(kept: Kept | undefined, sight: Sight, key: readonly unknown[]): boolean {
  if (!kept || kept.key.some((part, index) => part !== key[index])) return false;
  const { camera, size, density, isMoving } = sight;
  if (kept.camera.zoom !== camera.zoom || kept.density !== density) return false;
  if (kept.size.width !== size.width || kept.size.height !== size.height) return false;
  const [dx, dy] = [camera.x - kept.camera.x, camera.y - kept.camera.y];
  if (Math.abs(dx) > MARGIN || Math.abs(dy) > MARGIN) return false;
  // At rest it must be sharp and whole: not between two pixels, and not painted in haste.
  return isMoving || (!kept.isMoving && isWhole(dx * density) && isWhole(dy * density));
}

export function createLayer(): Layer {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  let kept: Kept | undefined;
  const show = (onto: CanvasRenderingContext2D, { camera: before, density }: Kept, now: Camera) => {
    const ratio = now.zoom / before.zoom;
    onto.drawImage(
      canvas,
      now.x - (before.x + MARGIN) * ratio,
      now.y - (before.y + MARGIN) * ratio,
      (canvas.width / density) * ratio,
      (canvas.height / density) * ratio,
    );
  };
  return {
    draw: (onto, sight, key, paint) => {
      const { size, density, camera } = sight;
      if (!pen) return;
      if (!kept || !serves(kept, sight, key)) {
        const width = Math.round((size.width + 2 * MARGIN) * density);
        const height = Math.round((size.height + 2 * MARGIN) * density);
        if (canvas.width !== width || canvas.height !== height) {
          canvas.width = width;
          canvas.height = height;
        }
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, width, height);
        pen.setTransform(density, 0, 0, density, MARGIN * density, MARGIN * density);
        paint(pen);
        kept = { ...sight, key };
      }
      show(onto, kept, camera);
    },
    stretch: (onto, { camera, size, density }) => {
      if (!kept || kept.density !== density) return false;
      if (kept.size.width !== size.width || kept.size.height !== size.height) return false;
      const ratio = camera.zoom / kept.camera.zoom;
      if (ratio < STRETCH.least || ratio > STRETCH.most) return false;
      show(onto, kept, camera);
      return true;
    },
  };
}
