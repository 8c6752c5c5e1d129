import type { FigurePage } from '../figure.ts';
import type { SampleLook } from '../legend-sample.ts';
import type { Across } from './marks.ts';
import type { MatrixPlan } from './plan.ts';

/** How a matrix is drawn where it stands. */
export interface MatrixLook extends Pick<SampleLook, 'palette' | 'dir'> {
  readonly plan: MatrixPlan;
  readonly across: Across;
  readonly flags: FigurePage['flags'];
  /** Whether marks differ by more than hue and place. */
  readonly patterned: boolean;
  /** Whether each mark has room for a sign of its own. */
  readonly signedEach: boolean;
}
