import type { KnownDate } from '../model/date.ts';
import type { Coverage } from './coverage.ts';

/** What a package covers, and how to name it. */
export interface CoverageReport {
  readonly title: string;
  readonly version?: string | undefined;
  readonly today: KnownDate;
  readonly coverage: Coverage;
}

type Entries<Counts> =
  Counts extends ReadonlyMap<infer Key, infer Count> ? readonly (readonly [Key, Count])[] : Counts;
type Written = Omit<CoverageReport, 'coverage'> & {
  readonly coverage: { readonly [Part in keyof Coverage]: Entries<Coverage[Part]> };
};

/** The report as JSON for {@link decodeReport}. */
export function encodeReport({ coverage, ...name }: CoverageReport): string {
  const { kinds, decades, regions } = coverage;
  const written: Written = {
    ...name,
    coverage: { ...coverage, kinds: [...kinds], decades: [...decades], regions: [...regions] },
  };
  return JSON.stringify(written);
}

/** The report that {@link encodeReport} wrote. */
export function decodeReport(text: string): CoverageReport {
  const { coverage, ...name } = JSON.parse(text) as Written;
  return {
    ...name,
    coverage: {
      ...coverage,
      kinds: new Map(coverage.kinds),
      decades: new Map(coverage.decades),
      regions: new Map(coverage.regions),
    },
  };
}
