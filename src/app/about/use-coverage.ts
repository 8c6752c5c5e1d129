import { coverageUrl } from 'virtual:atlas-assets';
import { useEffect, useState } from 'react';
import { type CoverageReport, decodeReport } from '../../formats/coverage-report.ts';
import { fetched } from '../data/fetched.ts';

async function load(): Promise<CoverageReport> {
  return decodeReport(await fetched(coverageUrl).then((response) => response.text()));
}

/** What the bundled package covers, asked for when first needed, and how to ask again. */
export function useCoverage() {
  const [report, setReport] = useState<CoverageReport | 'failed'>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is the point of `asked`
  useEffect(() => {
    let wanted = true;
    setReport(undefined);
    load().then(
      (loaded) => wanted && setReport(loaded),
      (error: unknown) => {
        console.error(error);
        if (wanted) setReport('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  return { report, askAgain: () => setAsked((times) => times + 1) };
}
