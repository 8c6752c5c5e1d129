import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { communities } from './communities.ts';
import { degree } from './degree.ts';
import type { Measure } from './measure.ts';
import type { MeasureId } from './measure-id.ts';

export const MEASURES: { readonly [Id in MeasureId]: Measure<Id> } = {
  brokerage,
  betweenness,
  degree,
  closeness,
  communities,
};
