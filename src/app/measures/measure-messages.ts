import { enMeasures, type MeasureMessages } from '../../messages/en-measures.ts';

/** The words of the measures in the reader's language. */
export function measureMessages(): MeasureMessages {
  return enMeasures;
}
