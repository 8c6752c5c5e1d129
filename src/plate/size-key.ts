import type { Format } from '../measures/measure.ts';
import type { MeasureId } from '../measures/measure-id.ts';
import type { Measured } from '../measures/measured.ts';
import type { Scene } from '../scene/scene.ts';

interface SizedDisc {
  /** In scene units. */
  readonly diameter: number;
  readonly value: number;
}

/** What the sizes of discs tell: of which measure, and how much the smallest and the largest stand for. */
export interface SizeKey {
  readonly measure: MeasureId;
  readonly format: Exclude<Format, 'group'>;
  readonly smallest: SizedDisc;
  readonly largest: SizedDisc;
}

/** The key to the discs of a scene; undefined where their sizes follow no measure. */
export function sizeKeyOf({ nodes }: Scene, measured: Measured | undefined): SizeKey | undefined {
  if (!measured || measured.format === 'group') return undefined;
  const { measure, format, values } = measured;
  const discs = nodes
    .filter(({ type }) => type === 'nation')
    .map(({ id, width }) => ({ diameter: width, value: values.get(id) ?? 0 }))
    .sort((one, other) => one.value - other.value);
  const [smallest, largest] = [discs[0], discs.at(-1)];
  return smallest && largest ? { measure, format, smallest, largest } : undefined;
}
