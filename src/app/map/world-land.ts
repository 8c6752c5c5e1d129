import { drawLand } from '../../map/land.ts';

/** The world under the ties. */
export const LAND = drawLand();
