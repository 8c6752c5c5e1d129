export type Weight = 'regular' | 'semibold';
