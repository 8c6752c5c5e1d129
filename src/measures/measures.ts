import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { communities } from './communities.ts';
import { degree } from './degree.ts';

/** In the order in which they are offered. */
export const MEASURES = [brokerage, betweenness, degree, closeness, communities] as const;

export type MeasureId = (typeof MEASURES)[number]['id'];
